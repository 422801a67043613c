#ifndef ROUTEKAART_WIDTHS_H
#define ROUTEKAART_WIDTHS_H

// A function with this mark is built for several widths of vectors; the widest that the machine has is taken.
#if defined(__x86_64__) && defined(__linux__)
#define WIDTHS __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define WIDTHS
#endif

#endif
