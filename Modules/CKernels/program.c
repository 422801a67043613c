// Runs a program tile by tile: all instructions over the same few draws, so that their rows stay in the cache. A sum is
// added up in registers, whatever its length, and a product that only one term needs is never written. Every element goes
// through the same operations in the same order, whatever the width of the vectors, so the bits are the same.
#pragma STDC FP_CONTRACT OFF
#include "program.h"

#include <math.h>

#include "bits.h"
#include "limit_factor.h"
#include "widths.h"

#define SIDE 64
_Static_assert(SIDE == routekaart_tile, "what is said of a tile outside is what it is here");
#include "tile.h"
#undef SIDE
#define SIDE 1
#include "tile.h"
#undef SIDE

INLINE void move(double **rows, size_t lasting, ptrdiff_t draws) {
    for (size_t row = 0; row < lasting; row++) rows[row] += draws;
}

KERNEL(routekaart_run, (const routekaart_program *program, double **rows, size_t count), (program, rows, count)) {
    size_t done = 0;
    for (; done + routekaart_tile <= count; done += routekaart_tile) {
        run_64(program, rows);
        move(rows, program->lasting, routekaart_tile);
    }
    for (; done < count; done++) {
        run_1(program, rows);
        move(rows, program->lasting, 1);
    }
    move(rows, program->lasting, -(ptrdiff_t)count);
}
