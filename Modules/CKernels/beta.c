// The inverse of a beta distribution by cubics. A cell is an octave of the probability v, seen from the nearest end, and
// the next five bits of its fraction; so the cells are small where the quantile is steep. What lies below the cells, one
// draw in five hundred, is computed by the series of its side.
#pragma STDC FP_CONTRACT OFF
#include "draws.h"
#include "exponential.h"
#include "logarithm.h"
#include "widths.h"

enum { piece = 64, cell_bits = 5, fraction_bits = 52 - cell_bits };

/// The number of the first cell, whose v is 2^-(octaves + 1), as it stands in the top bits of v.
#define FIRST_CELL ((uint64_t)(1023 - 1 - routekaart_octaves) << cell_bits)

/// Far below the cells: the series itself.
INLINE double by_series(const routekaart_beta_side *side, double v) {
    double y = exponential(side->exponent * logarithm(v) + side->offset);
    double x = 2 * y / side->top - 1, last = 0, before = 0;
    for (int term = routekaart_terms - 1; term > 0; term--) {
        double next = (x + x) * last - before + side->series[term];
        before = last;
        last = next;
    }
    return side->end + side->reach * (y * (x * last - before + side->series[0]));
}

/// Four elements.
typedef double quartet __attribute__((vector_size(4 * sizeof(double)), aligned(sizeof(double))));

/// The numbers of a cell.
#define CELL(number) (*(const quartet *)(cells + 4 * (size_t)(number)))

/// The cubic of each element's cell, at its place in it. Four cells are read whole and turned, so that the elements lie
/// beside each other: faster than what a machine has for gathering.
INLINE void cubics(double *row, const double *cells, const uint32_t *cell, const double *place, size_t count) {
    size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        quartet a = CELL(cell[i]), b = CELL(cell[i + 1]);
        quartet c = CELL(cell[i + 2]), d = CELL(cell[i + 3]);
        quartet ab_even = __builtin_shufflevector(a, b, 0, 4, 2, 6), ab_odd = __builtin_shufflevector(a, b, 1, 5, 3, 7);
        quartet cd_even = __builtin_shufflevector(c, d, 0, 4, 2, 6), cd_odd = __builtin_shufflevector(c, d, 1, 5, 3, 7);
        quartet constant = __builtin_shufflevector(ab_even, cd_even, 0, 1, 4, 5);
        quartet linear = __builtin_shufflevector(ab_odd, cd_odd, 0, 1, 4, 5);
        quartet square = __builtin_shufflevector(ab_even, cd_even, 2, 3, 6, 7);
        quartet cube = __builtin_shufflevector(ab_odd, cd_odd, 2, 3, 6, 7);
        quartet t = *(const quartet *)(place + i);
        *(quartet *)(row + i) = constant + t * (linear + t * (square + t * cube));
    }
    for (; i < count; i++) {
        const double *c = cells + 4 * (size_t)cell[i];
        row[i] = c[0] + place[i] * (c[1] + place[i] * (c[2] + place[i] * c[3]));
    }
}

INLINE void piece_of_beta(double *row, const routekaart_beta_side *sides, const double *cells, size_t count) {
    double u[piece], place[piece];
    uint32_t cell[piece];
    uint64_t is_low = 0;
    for (size_t i = 0; i < count; i++) {
        u[i] = row[i];
        double v = u[i] > 0.5 ? 1 - u[i] : u[i];
        uint64_t bits = bits_of(v);
        uint64_t number = bits >> fraction_bits;
        uint64_t is_below = number < FIRST_CELL;
        is_low |= is_below;
        cell[i] = (uint32_t)(is_below ? 0 : number - FIRST_CELL) + (u[i] > 0.5 ? routekaart_cells : 0);
        place[i] = double_of((bits << cell_bits & 0xFFFFFFFFFFFFFu) | 0x3FF0000000000000u) - 1;
    }
    cubics(row, cells, cell, place, count);
    if (!is_low) return;
    for (size_t i = 0; i < count; i++) {
        double v = u[i] > 0.5 ? 1 - u[i] : u[i];
        if (bits_of(v) >> fraction_bits < FIRST_CELL) row[i] = by_series(sides + (u[i] > 0.5), v);
    }
}

KERNEL(routekaart_beta,
       (double *row, const routekaart_beta_side *sides, const double *cells, size_t count), (row, sides, cells, count)) {
    size_t from = 0;
    for (; from + piece <= count; from += piece) piece_of_beta(row + from, sides, cells, piece);
    if (from < count) piece_of_beta(row + from, sides, cells, count - from);
}

INLINE void piece_of_normal(double *row, const double *cells, size_t count) {
    const double limit = (double)routekaart_normal_cells / (2 * routekaart_normal_cells_of_unit);
    double place[piece];
    uint32_t cell[piece];
    for (size_t i = 0; i < count; i++) {
        double z = row[i] < -limit ? -limit : row[i];
        double from = ((z > limit ? limit : z) + limit) * routekaart_normal_cells_of_unit;
        int32_t number = (int32_t)from;
        number = number < routekaart_normal_cells - 1 ? number : routekaart_normal_cells - 1;
        cell[i] = (uint32_t)number;
        place[i] = from - number;
    }
    cubics(row, cells, cell, place, count);
}

KERNEL(routekaart_beta_of_normal, (double *row, const double *cells, size_t count), (row, cells, count)) {
    size_t from = 0;
    for (; from + piece <= count; from += piece) piece_of_normal(row + from, cells, piece);
    if (from < count) piece_of_normal(row + from, cells, count - from);
}
