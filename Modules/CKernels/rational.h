#ifndef ROUTEKAART_RATIONAL_H
#define ROUTEKAART_RATIONAL_H

#include "bits.h"

/// c0 + c1 x + ... + c7 x^7, by Horner.
INLINE double seventh(const double *c, double x) {
    return c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * (c[4] + x * (c[5] + x * (c[6] + x * c[7]))))));
}

#endif
