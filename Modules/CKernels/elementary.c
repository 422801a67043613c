#pragma STDC FP_CONTRACT OFF
#include "elementary.h"

#include "exponential.h"
#include "logarithm.h"
#include "widths.h"

KERNEL(routekaart_log, (double *row, size_t count), (row, count)) {
    INTERLEAVED
    for (size_t i = 0; i < count; i++) row[i] = logarithm(row[i]);
}

KERNEL(routekaart_exp, (double *row, size_t count), (row, count)) {
    INTERLEAVED
    for (size_t i = 0; i < count; i++) row[i] = exponential(row[i]);
}

// Clenshaw's recurrence, some elements side by side: each step waits for the one before it.
KERNEL(routekaart_chebyshev, (double *row, const double *coefficients, size_t terms, size_t count),
       (row, coefficients, terms, count)) {
    enum { side = 16 };
    for (size_t from = 0; from < count; from += side) {
        double x[side] = {0}, last[side] = {0}, before[side] = {0};
        size_t here = count - from < side ? count - from : side;
        for (size_t i = 0; i < here; i++) x[i] = row[from + i];
        for (size_t term = terms - 1; term > 0; term--) {
            double own = coefficients[term];
            for (size_t i = 0; i < side; i++) {
                double next = (x[i] + x[i]) * last[i] - before[i] + own;
                before[i] = last[i];
                last[i] = next;
            }
        }
        for (size_t i = 0; i < here; i++) row[from + i] = x[i] * last[i] - before[i] + coefficients[0];
    }
}
