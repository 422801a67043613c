// Amounts counted in bins. In whole cents: where a bin ends hangs on no rounding of a division.
#pragma STDC FP_CONTRACT OFF
#include "histogram.h"

static inline __attribute__((always_inline)) int64_t cents(double euros) {
    double scaled = euros * 100;
    return (int64_t)(scaled + (scaled < 0 ? -0.5 : 0.5));
}

int64_t routekaart_cents(double euros) { return cents(euros); }

void routekaart_count(const double *values, size_t count, int64_t origin, uint64_t width, ptrdiff_t *bins) {
    // The quotient of a multiplication is at most one too low, and a division would take ten times as long.
    const uint64_t inverse = UINT64_MAX / width;
    for (size_t i = 0; i < count; i++) {
        uint64_t distance = (uint64_t)cents(values[i]) - (uint64_t)origin;
        uint64_t bin = (uint64_t)(((unsigned __int128)distance * inverse) >> 64);
        bin += distance - bin * width >= width;
        bins[bin]++;
    }
}
