#ifndef ROUTEKAART_PROGRAM_H
#define ROUTEKAART_PROGRAM_H

#include <stddef.h>
#include <stdint.h>

/// rows[to][0 ..< count] = a + b, elementwise.
void routekaart_add(double *restrict to, const double *restrict a, const double *restrict b, size_t count);

#endif
