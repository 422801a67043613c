#include "philox.h"

#include "random.h"

void routekaart_philox(const uint32_t *counter, const uint32_t *key, uint32_t *words) {
    uint32_t a = counter[0], b = counter[1], c = counter[2], d = counter[3];
    uint32_t low = key[0], high = key[1];
    for (int round = 0; round < PHILOX_ROUNDS; round++) {
        uint64_t first = (uint64_t)PHILOX_FIRST * a, second = (uint64_t)PHILOX_SECOND * c;
        a = (uint32_t)(second >> 32) ^ b ^ low;
        b = (uint32_t)second;
        c = (uint32_t)(first >> 32) ^ d ^ high;
        d = (uint32_t)first;
        low += PHILOX_LOW_STEP;
        high += PHILOX_HIGH_STEP;
    }
    words[0] = a;
    words[1] = b;
    words[2] = c;
    words[3] = d;
}
