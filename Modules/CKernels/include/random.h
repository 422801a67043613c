#ifndef ROUTEKAART_RANDOM_H
#define ROUTEKAART_RANDOM_H

#include <stddef.h>
#include <stdint.h>

/// Philox4x32-10 (Salmon, Moraes, Dror, Shaw: Parallel random numbers, SC 2011): one block of four words.
void routekaart_philox(const uint32_t *counter, const uint32_t *key, uint32_t *words);

/// Draws from ..< from + count of a key, each in (0, 1): (k + 0.5) / 2^52 for k the top 52 bits of its 64.
/// Draw n takes the block with counter n div 2: its first two words when n is even, else the others, low word first.
void routekaart_uniforms(double *to, uint64_t key, uint64_t from, size_t count);

#endif
