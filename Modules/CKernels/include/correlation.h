#ifndef ROUTEKAART_CORRELATION_H
#define ROUTEKAART_CORRELATION_H

#include <stddef.h>

/// Makes independent normal rows correlated, in place: row i becomes the sum over j <= i of factor[i * size + j] * row j,
/// added in the order of j. Row i stands at values + places[i] * stride.
void routekaart_correlate(double *values, size_t stride, const size_t *places, const double *factor, size_t size,
                          size_t count);

#endif
