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

/// How many values lie below a limit.
int64_t routekaart_below(const double *values, size_t count, double limit);

/// Writes the values from `low` to `high`, both included, to `to` in their order; gives how many. `to` holds `count`.
size_t routekaart_collect(const double *restrict values, size_t count, double low, double high, double *restrict to);

#endif
