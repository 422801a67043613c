#ifndef ROUTEKAART_LOGARITHM_H
#define ROUTEKAART_LOGARITHM_H

#include "bits.h"

// The natural logarithm of a positive normal number; at most 0.8 ulp off (measured, Tests/Simulation).
// The method and the coefficients are those of fdlibm's e_log.c (Sun Microsystems 1993, freely granted): x = 2^k * m with
// m between the root of 1/2 and that of 2, s = f / (2 + f) for f = m - 1, log(1 + f) = f - f^2/2 + s * (f^2/2 + R(s^2)).
INLINE double logarithm(double x) {
    // So many times 2^52 above the bits of x that the exponent, counted from the root of 1/2, is not negative.
    uint64_t shifted = bits_of(x) - 0x3FE6A09E667F3BCDu + (1024ull << 52);
    uint64_t power = shifted >> 52;
    double f = double_of(bits_of(x) - ((power - 1024) << 52)) - 1;
    double k = double_of_whole(power) - 1024;
    double s = f / (2 + f);
    double z = s * s, w = z * z;
    double even = w * (0x1.999999997fa04p-2 + w * (0x1.c71c51d8e78afp-3 + w * 0x1.39a09d078c69fp-3));
    double odd = z * (0x1.5555555555593p-1
                      + w * (0x1.2492494229359p-2 + w * (0x1.7466496cb03dep-3 + w * 0x1.2f112df3e5244p-3)));
    double half = 0.5 * f * f;
    return ((s * (half + (odd + even)) + k * 0x1.a39ef35793c76p-33) - half) + f + k * 0x1.62e42feep-1;
}

#endif
