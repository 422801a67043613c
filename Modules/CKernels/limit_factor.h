#ifndef ROUTEKAART_LIMIT_FACTOR_H
#define ROUTEKAART_LIMIT_FACTOR_H

// The factor of limited shares, draw by draw: what LimitedDivision (CalculationGraph) computes, without memory of its own.
#include <math.h>
#include <stddef.h>
#include <stdint.h>

/// One draw of one division; seen from below when the total is below 0.
typedef struct {
    double *const *rows;
    const uint32_t *operand;
    uint32_t parts;
    size_t draw;
    double sign;
} limited;

static inline double part(const limited *own, uint32_t position, uint32_t offset) {
    return own->rows[own->operand[1 + 3 * position + offset]][own->draw];
}
static inline double share(const limited *own, uint32_t position) { return part(own, position, 0); }
static inline double lower(const limited *own, uint32_t position) {
    return own->sign < 0 ? -part(own, position, 2) : part(own, position, 1);
}
static inline double upper(const limited *own, uint32_t position) {
    return own->sign < 0 ? -part(own, position, 1) : part(own, position, 2);
}

/// What one bears under a factor.
static inline double borne(const limited *own, uint32_t position, double factor) {
    double free = share(own, position) == 0 ? 0 : factor * share(own, position);
    double raised = free > lower(own, position) ? free : lower(own, position);
    return raised < upper(own, position) ? raised : upper(own, position);
}

static inline double borne_by_all(const limited *own, double factor) {
    double sum = 0;
    for (uint32_t k = 0; k < own->parts; k++) sum += borne(own, k, factor);
    return sum;
}

/// f on the straight piece between two corners.
static inline double solved(const limited *own, double total, double from, double to) {
    double fixed = 0, slope = 0;
    for (uint32_t k = 0; k < own->parts; k++) {
        double s = share(own, k);
        if (s > 0 && lower(own, k) / s <= from && upper(own, k) / s >= to) {
            slope += s;
        } else {
            fixed += borne(own, k, from);
        }
    }
    if (!(slope > 0)) return from;
    double factor = (total - fixed) / slope;
    return factor < from ? from : factor > to ? to : factor;
}

static inline double limit_factor(const limited *own, double total) {
    const double half_a_cent = 0.005;
    for (uint32_t k = 0; k < own->parts; k++) {
        double lowest = lower(own, k) > 0 ? lower(own, k) : 0;
        if (lowest > upper(own, k) + half_a_cent) return NAN;
    }
    if (total < borne_by_all(own, 0) - half_a_cent) return NAN;
    if (total > borne_by_all(own, INFINITY) + half_a_cent) return NAN;
    // The last corner at which the sum is not above the total, and the first after it.
    double from = 0, to = INFINITY;
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t k = 0; k < own->parts; k++) {
            double s = share(own, k);
            if (!(s > 0)) continue;
            double corners[2] = {lower(own, k) / s, upper(own, k) / s};
            for (int c = 0; c < 2; c++) {
                double corner = corners[c];
                if (!(corner > 0) || isinf(corner)) continue;
                if (pass == 0 && corner > from && borne_by_all(own, corner) <= total) from = corner;
                if (pass == 1 && corner > from && corner < to) to = corner;
            }
        }
    }
    return own->sign * solved(own, total, from, to);
}

static void limit_factors(double *const *rows, const uint32_t *operand, uint32_t length, double *to, size_t count) {
    limited own = {rows, operand, (length - 1) / 3, 0, 1};
    for (size_t i = 0; i < count; i++) {
        double total = rows[operand[0]][i];
        own.draw = i;
        own.sign = total < 0 ? -1 : 1;
        to[i] = limit_factor(&own, own.sign * total);
    }
}

#endif
