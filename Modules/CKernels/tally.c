// Sums and counts over a row. Lane k takes the values k, k + 8, k + 16 ...; the lanes are added up in order at the end.
#pragma STDC FP_CONTRACT OFF
#include "tally.h"

#include "widths.h"

#define LANES 8

static inline __attribute__((always_inline)) double lanes(const double *lane) {
    return ((lane[0] + lane[1]) + (lane[2] + lane[3])) + ((lane[4] + lane[5]) + (lane[6] + lane[7]));
}

WIDTHS routekaart_tally_result routekaart_tally(const double *values, size_t count, double origin, double base) {
    double sum[LANES] = {0}, lowest[LANES], highest[LANES];
    int64_t below[LANES] = {0}, equal[LANES] = {0}, positive[LANES] = {0};
    for (int k = 0; k < LANES; k++) lowest[k] = highest[k] = values[0];
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) {
        for (int k = 0; k < LANES; k++) {
            double value = values[i + k];
            sum[k] += value - origin;
            lowest[k] = value < lowest[k] ? value : lowest[k];
            highest[k] = value > highest[k] ? value : highest[k];
            below[k] += value < base;
            equal[k] += value == base;
            positive[k] += value > 0.005;
        }
    }
    for (int k = 0; i + k < count; k++) {
        double value = values[i + k];
        sum[k] += value - origin;
        lowest[k] = value < lowest[k] ? value : lowest[k];
        highest[k] = value > highest[k] ? value : highest[k];
        below[k] += value < base;
        equal[k] += value == base;
        positive[k] += value > 0.005;
    }
    routekaart_tally_result result = {lanes(sum), lowest[0], highest[0], 0, 0, 0};
    for (int k = 0; k < LANES; k++) {
        result.lowest = lowest[k] < result.lowest ? lowest[k] : result.lowest;
        result.highest = highest[k] > result.highest ? highest[k] : result.highest;
        result.below += below[k];
        result.equal += equal[k];
        result.positive += positive[k];
    }
    return result;
}

WIDTHS double routekaart_squares(const double *values, size_t count, double mean) {
    double sum[LANES] = {0};
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) {
        for (int k = 0; k < LANES; k++) {
            double distance = values[i + k] - mean;
            sum[k] += distance * distance;
        }
    }
    for (int k = 0; i + k < count; k++) {
        double distance = values[i + k] - mean;
        sum[k] += distance * distance;
    }
    return lanes(sum);
}

WIDTHS int64_t routekaart_below(const double *values, size_t count, double limit) {
    int64_t below = 0;
    for (size_t i = 0; i < count; i++) below += values[i] < limit;
    return below;
}

size_t routekaart_collect(const double *restrict values, size_t count, double low, double high, double *restrict to) {
    size_t inside = 0;
    // Written always and kept when inside: a branch would be guessed wrong too often.
    for (size_t i = 0; i < count; i++) {
        to[inside] = values[i];
        inside += (values[i] >= low) & (values[i] <= high);
    }
    return inside;
}
