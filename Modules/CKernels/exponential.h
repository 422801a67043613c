#ifndef ROUTEKAART_EXPONENTIAL_H
#define ROUTEKAART_EXPONENTIAL_H

#include "bits.h"

// e^x; at most 1.2 ulp off where the answer is a normal number (measured, Tests/Simulation); 0 far below, infinite above.
// x = k * log 2 + r, |r| at most half of log 2; e^r by a polynomial of degree 11, fitted at Chebyshev nodes to
// (e^r - 1 - r - r^2/2) / r^3 with mpmath (error 1e-17).
INLINE double exponential(double x) {
    x = x < -760 ? -760 : x;
    x = x > 760 ? 760 : x;
    // Adding 1.5 * 2^52 rounds to a whole number, which then stands in the low bits.
    double rounded = x * 0x1.71547652b82fep+0 + 0x1.8p52;
    double k = rounded - 0x1.8p52;
    double r = (x - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33;
    double p = 0x1.5555555555555p-3 + r * (0x1.5555555554cb7p-5 + r * (0x1.1111111110e6ap-7
                + r * (0x1.6c16c1738ff55p-10 + r * (0x1.a01a01a4b322fp-13
                + r * (0x1.a019c9a5652d3p-16 + r * (0x1.71de17e40edfep-19
                + r * (0x1.2880411bad1aap-22 + r * 0x1.af236aac51d05p-26)))))));
    double value = 1 + (r + r * r * (0.5 + r * p));
    // 2^k in two factors, each a normal number, so that it may end below or above all normal numbers.
    uint64_t power = bits_of(rounded) - 0x4338000000000000u + 2048;
    uint64_t half = power / 2;
    return value * double_of((half - 1) << 52) * double_of((power - half - 1) << 52);
}

#endif
