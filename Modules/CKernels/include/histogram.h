#ifndef ROUTEKAART_HISTOGRAM_H
#define ROUTEKAART_HISTOGRAM_H

#include <stddef.h>
#include <stdint.h>

/// An amount in euro as whole cents, half away from 0. At most 10^16 euro.
int64_t routekaart_cents(double euros);

/// Counts amounts in bins of so many cents: bin 0 begins at `origin` (cents), and none lies outside the bins.
void routekaart_count(const double *values, size_t count, int64_t origin, uint64_t width, ptrdiff_t *bins);

#endif
