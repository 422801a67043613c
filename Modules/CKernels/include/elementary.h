#ifndef ROUTEKAART_ELEMENTARY_H
#define ROUTEKAART_ELEMENTARY_H

#include <stddef.h>

// Elementary functions over a row, in place. Not the C library's: those differ between machines in the last bit.

/// The natural logarithm of positive normal numbers; at most 0.9 ulp off.
void routekaart_log(double *row, size_t count);

/// e^x; at most 1.2 ulp off where the answer is a normal number; 0 far below, infinite far above.
void routekaart_exp(double *row, size_t count);

/// sin(pi * x) for x from -1/2 to 1/2; at most 4 ulp off.
double routekaart_sine_of_turn(double x);

/// The sum of a Chebyshev series (coefficients from degree 0, at least 2) at each x of the row, -1 to 1.
void routekaart_chebyshev(double *row, const double *coefficients, size_t terms, size_t count);

#endif
