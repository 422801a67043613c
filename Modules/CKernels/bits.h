#ifndef ROUTEKAART_BITS_H
#define ROUTEKAART_BITS_H

#include <stdint.h>
#include <string.h>

// A double as its bits and back: sign, 11 bits of exponent (1023 for 1), 52 of fraction.

#define INLINE static inline __attribute__((always_inline))

INLINE uint64_t bits_of(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

INLINE double double_of(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/// A whole number below 2^52 as a double: what no instruction of narrow vectors does.
INLINE double double_of_whole(uint64_t whole) { return double_of(whole | 0x4330000000000000u) - 0x1p52; }

/// The square root, rounded as IEEE 754 says, without the C library's error number.
INLINE double root(double value) { return __builtin_elementwise_sqrt(value); }

#endif
