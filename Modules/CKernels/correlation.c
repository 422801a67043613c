#pragma STDC FP_CONTRACT OFF
#include "correlation.h"

#include "widths.h"

enum { side = 16 };

/// As many draws as stay in the registers of every machine.
typedef double lanes __attribute__((vector_size(side * sizeof(double)), aligned(sizeof(double))));

// From the last row to the first, so that the rows before it are still as they were drawn.
KERNEL(routekaart_correlate,
       (double *values, size_t stride, const size_t *places, const double *factor, size_t size, size_t count),
       (values, stride, places, factor, size, count)) {
    size_t from = 0;
    for (; from + side <= count; from += side) {
        size_t row = size;
        // Two rows at a time: what both are made from is read once.
        for (; row > 1; row -= 2) {
            const double *weight = factor + (row - 1) * size, *less = weight - size;
            lanes sum = {0}, next = {0};
            for (size_t j = 0; j < row - 1; j++) {
                lanes own = *(const lanes *)(values + places[j] * stride + from);
                sum += weight[j] * own;
                next += less[j] * own;
            }
            lanes *last = (lanes *)(values + places[row - 1] * stride + from);
            sum += weight[row - 1] * *last;
            *last = sum;
            *(lanes *)(values + places[row - 2] * stride + from) = next;
        }
        if (row == 1) {
            lanes *first = (lanes *)(values + places[0] * stride + from);
            lanes sum = {0};
            sum += factor[0] * *first;
            *first = sum;
        }
    }
    for (; from < count; from++) {
        for (size_t row = size; row-- > 0;) {
            double sum = 0;
            for (size_t j = 0; j <= row; j++) sum += factor[row * size + j] * values[places[j] * stride + from];
            values[places[row] * stride + from] = sum;
        }
    }
}
