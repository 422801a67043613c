#ifndef ROUTEKAART_TALLY_H
#define ROUTEKAART_TALLY_H

#include <stddef.h>
#include <stdint.h>

/// What some values amount to. Sums run in eight lanes that are added up in order: the same bits on any width.
typedef struct {
    /// Sum of the distances from `origin`.
    double sum;
    double lowest;
    double highest;
    /// How many lie below `base`, are the same, lie above half a cent.
    int64_t below;
    int64_t equal;
    int64_t positive;
} routekaart_tally_result;

/// Of one value or more.
routekaart_tally_result routekaart_tally(const double *values, size_t count, double origin, double base);

/// Sum of the squared distances from a mean, in the same eight lanes.
double routekaart_squares(const double *values, size_t count, double mean);

/// What a stretch between two bounds holds of some values.
typedef struct {
    /// How many lie below `low`, are `low`, are `high`, lie between them.
    int64_t below;
    int64_t low;
    int64_t high;
    int64_t inside;
} routekaart_sift_result;

/// Counts, and writes the values between `low` and `high` to `to` in their order. `to` holds `count` + 1.
routekaart_sift_result routekaart_sift(
    const double *restrict values, size_t count, double low, double high, double *restrict to);

#endif
