#ifndef ROUTEKAART_NORMAL_H
#define ROUTEKAART_NORMAL_H

#include <stddef.h>

// The standard normal distribution over a row, in place.

/// The value below which a normal draw lies with probability u, for u in (0, 1); at most 6 ulp off.
void routekaart_inverse_normal(double *row, size_t count);

/// The probability that a normal draw lies below z, at most 5 ulp off; kept within 2^-53 and 1 - 2^-53, where the draws u lie.
void routekaart_normal_distribution(double *row, size_t count);

#endif
