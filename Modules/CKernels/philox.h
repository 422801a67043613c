#ifndef ROUTEKAART_PHILOX_H
#define ROUTEKAART_PHILOX_H

#include <stdint.h>

// The constants of Philox4x32: two multipliers and what the key grows by in each round.
#define PHILOX_FIRST 0xD2511F53u
#define PHILOX_SECOND 0xCD9E8D57u
#define PHILOX_LOW_STEP 0x9E3779B9u
#define PHILOX_HIGH_STEP 0xBB67AE85u
#define PHILOX_ROUNDS 10

#endif
