// Philox over lanes: each 64-bit lane holds one 32-bit word, so that a multiplication needs no shuffle.
#pragma STDC FP_CONTRACT OFF
#include "bits.h"
#include "philox.h"
#include "random.h"
#include "widths.h"

#define WORD 0xFFFFFFFFu

/// The two draws of a block.
typedef struct {
    double even, odd;
} pair;

/// (k + 0.5) / 2^52 for the top 52 bits k of two words: 1 + k / 2^52 is a double made of those bits, the rest is exact.
INLINE double unit(uint64_t low, uint64_t high) {
    uint64_t bits = ((high & WORD) << 20) | ((low & WORD) >> 12) | 0x3FF0000000000000u;
    return double_of(bits) - 0x1.fffffffffffffp-1;
}

/// The rounds from one on, over the words a, b, c, d and the key of that round. What stands in a lane above its word does
/// no harm: only words are multiplied, and the last are cut to size.
INLINE pair rounds(int round, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint32_t low, uint32_t high) {
    for (; round < PHILOX_ROUNDS; round++) {
        uint64_t first = (a & WORD) * PHILOX_FIRST, second = (c & WORD) * PHILOX_SECOND;
        a = (second >> 32) ^ b ^ low;
        b = second;
        c = (first >> 32) ^ d ^ high;
        d = first;
        low += PHILOX_LOW_STEP;
        high += PHILOX_HIGH_STEP;
    }
    return (pair){unit(a, b), unit(c, d)};
}

INLINE pair block(uint64_t counter, uint64_t key) {
    return rounds(0, counter & WORD, counter >> 32, 0, 0, (uint32_t)key, (uint32_t)(key >> 32));
}

/// The same for a counter of one word: of the four products of the first two rounds, one is then 0 and one is the same
/// for all counters.
INLINE pair block_of_word(uint32_t counter, uint64_t key) {
    uint32_t low = (uint32_t)key, high = (uint32_t)(key >> 32);
    uint64_t first = (uint64_t)counter * PHILOX_FIRST, of_key = (uint64_t)low * PHILOX_FIRST;
    uint64_t second = (((first >> 32) ^ high) & WORD) * PHILOX_SECOND;
    low += PHILOX_LOW_STEP;
    high += PHILOX_HIGH_STEP;
    uint64_t a = (second >> 32) ^ low, c = first ^ ((of_key >> 32) ^ high);
    return rounds(2, a, second, c, of_key, low + PHILOX_LOW_STEP, high + PHILOX_HIGH_STEP);
}

KERNEL(routekaart_uniforms, (double *restrict to, uint64_t key, uint64_t from, size_t count), (to, key, from, count)) {
    if (count > 0 && from % 2 == 1) {
        *to++ = block(from / 2, key).odd;
        from++;
        count--;
    }
    uint64_t first = from / 2;
    if ((first + count / 2) >> 32 == 0) {
        INTERLEAVED
        for (size_t i = 0; i < count / 2; i++) {
            pair drawn = block_of_word((uint32_t)(first + i), key);
            to[2 * i] = drawn.even;
            to[2 * i + 1] = drawn.odd;
        }
    } else {
        for (size_t i = 0; i < count / 2; i++) {
            pair drawn = block(first + i, key);
            to[2 * i] = drawn.even;
            to[2 * i + 1] = drawn.odd;
        }
    }
    if (count % 2 == 1) to[count - 1] = block(first + count / 2, key).even;
}
