#ifndef ROUTEKAART_WIDTHS_H
#define ROUTEKAART_WIDTHS_H

// A function with this mark is built for several widths of vectors; the widest that the machine has is taken, or the
// narrowest in a build with -Xcc -DROUTEKAART_NARROW, which is there to measure and to compare bits.
#if defined(__x86_64__) && defined(__linux__) && !defined(ROUTEKAART_NARROW)
#define WIDTHS __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define WIDTHS
#endif

// Before a loop that waits for its own results: four vectors at a time instead of one.
#define INTERLEAVED _Pragma("clang loop interleave_count(4)")

// A kernel: its body follows. NAME takes the widest vectors; NAME_narrow only those that every machine has, so that a
// test can compare their bits.
#define KERNEL(name, parameters, arguments) \
    static inline __attribute__((always_inline)) void name##_body parameters; \
    WIDTHS void name parameters { name##_body arguments; } \
    void name##_narrow parameters { name##_body arguments; } \
    static inline __attribute__((always_inline)) void name##_body parameters

#endif
