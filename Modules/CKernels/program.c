// The block evaluator: one loop over a block of draws for each instruction. Every element goes through the same
// operations in the same order, whatever the width of the vectors, so the bits are the same.
#pragma STDC FP_CONTRACT OFF
#include "program.h"

#include <math.h>

#include "limit_factor.h"
#include "widths.h"

#define EACH(body) for (size_t i = 0; i < count; i++) { body; }

static inline __attribute__((always_inline)) void sum(
    const routekaart_instruction *own, const uint32_t *restrict operand, const double *restrict number,
    double *const *rows, double *restrict to, size_t count) {
    const double *weight = number + 1;
    size_t done = 0, linear = own->linear;
    double start = number[0];
    // The first pass begins with the constant, the others with what is there; four terms a pass.
    if (linear >= 4) {
        const double *restrict a = rows[operand[0]], *restrict b = rows[operand[1]];
        const double *restrict c = rows[operand[2]], *restrict d = rows[operand[3]];
        double v = weight[0], w = weight[1], x = weight[2], y = weight[3];
        EACH(to[i] = (((start + v * a[i]) + w * b[i]) + x * c[i]) + y * d[i])
        done = 4;
    } else if (linear >= 2) {
        const double *restrict a = rows[operand[0]], *restrict b = rows[operand[1]];
        double v = weight[0], w = weight[1];
        EACH(to[i] = (start + v * a[i]) + w * b[i])
        done = 2;
    } else if (linear == 1) {
        const double *restrict a = rows[operand[0]];
        double v = weight[0];
        EACH(to[i] = start + v * a[i])
        done = 1;
    } else if (own->pairs > 0) {
        const double *restrict a = rows[operand[0]], *restrict b = rows[operand[1]];
        double v = weight[0];
        EACH(to[i] = start + v * (a[i] * b[i]))
    } else {
        EACH(to[i] = start)
    }
    for (; done + 4 <= linear; done += 4) {
        const double *restrict a = rows[operand[done]], *restrict b = rows[operand[done + 1]];
        const double *restrict c = rows[operand[done + 2]], *restrict d = rows[operand[done + 3]];
        double v = weight[done], w = weight[done + 1], x = weight[done + 2], y = weight[done + 3];
        EACH(to[i] = (((to[i] + v * a[i]) + w * b[i]) + x * c[i]) + y * d[i])
    }
    for (; done < linear; done++) {
        const double *restrict a = rows[operand[done]];
        double v = weight[done];
        EACH(to[i] = to[i] + v * a[i])
    }
    const uint32_t *pair = operand + linear;
    weight += linear;
    int32_t next = linear == 0 && own->pairs > 0 ? 1 : 0;
    for (; next + 2 <= own->pairs; next += 2) {
        const double *restrict a = rows[pair[2 * next]], *restrict b = rows[pair[2 * next + 1]];
        const double *restrict c = rows[pair[2 * next + 2]], *restrict d = rows[pair[2 * next + 3]];
        double v = weight[next], w = weight[next + 1];
        EACH(to[i] = (to[i] + v * (a[i] * b[i])) + w * (c[i] * d[i]))
    }
    if (next < own->pairs) {
        const double *restrict a = rows[pair[2 * next]], *restrict b = rows[pair[2 * next + 1]];
        double v = weight[next];
        EACH(to[i] = to[i] + v * (a[i] * b[i]))
    }
}

static inline __attribute__((always_inline)) void power(
    const double *restrict a, int32_t exponent, double *restrict to, size_t count) {
    int32_t times = exponent < 0 ? -exponent : exponent;
    EACH(to[i] = 1.0)
    for (int32_t k = 0; k < times; k++) EACH(to[i] = to[i] * a[i])
    if (exponent < 0) EACH(to[i] = 1.0 / to[i])
}

static inline __attribute__((always_inline)) void run_one(
    const routekaart_instruction *own, const uint32_t *operand, const double *number, double *const *rows,
    size_t count) {
    double *restrict to = rows[own->to];
    if (own->operation == routekaart_sum) {
        sum(own, operand, number, rows, to, count);
        return;
    }
    const double *restrict a = rows[operand[0]];
    const double *restrict b = rows[operand[own->linear > 1 ? 1 : 0]];
    const double *restrict c = rows[operand[own->linear > 2 ? 2 : 0]];
    switch (own->operation) {
        case routekaart_product: EACH(to[i] = a[i] * b[i]) break;
        case routekaart_quotient: EACH(to[i] = b[i] == 0 ? NAN : a[i] / b[i]) break;
        case routekaart_power: power(a, own->pairs, to, count); break;
        case routekaart_maximum: EACH(to[i] = a[i] > b[i] ? a[i] : b[i]) break;
        case routekaart_minimum: EACH(to[i] = a[i] < b[i] ? a[i] : b[i]) break;
        case routekaart_portion: EACH(to[i] = b[i] < 0.005 ? c[i] : a[i] / b[i]) break;
        case routekaart_bounded: {
            double all = own->pairs ? 1.0 : 0.0;
            EACH(to[i] = c[i] == b[i] ? a[i] : b[i] > 0 ? a[i] * (c[i] / b[i]) : all * c[i])
            break;
        }
        case routekaart_limit_factor: limit_factors(rows, operand, own->linear, to, count); break;
        case routekaart_not_negative: EACH(to[i] = a[i] < -1e-9 ? NAN : a[i]) break;
    }
}

KERNEL(routekaart_run,
       (const routekaart_instruction *instructions, size_t length, const uint32_t *operands, const double *numbers,
        double *const *rows, size_t count),
       (instructions, length, operands, numbers, rows, count)) {
    for (size_t k = 0; k < length; k++) {
        const routekaart_instruction *own = instructions + k;
        run_one(own, operands + own->operands, numbers + own->numbers, rows, count);
    }
}
