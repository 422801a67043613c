#ifndef ROUTEKAART_DRAWS_H
#define ROUTEKAART_DRAWS_H

#include <stddef.h>

// From draws u in (0, 1) to values of a distribution, in place over a row.

/// addend + factor * x.
void routekaart_scale(double *row, double addend, double factor, size_t count);

/// median * e^(sigma * z), from standard normal draws z.
void routekaart_log_normal(double *row, double median, double sigma, size_t count);

/// x kept within low and high.
void routekaart_limit(double *row, double low, double high, size_t count);

/// A triangular distribution: low + sqrt(u * rise) below `turn`, high - sqrt((1 - u) * fall) from there on;
/// rise = (high - low) * (mode - low), fall = (high - low) * (high - mode), turn = (mode - low) / (high - low).
typedef struct {
    double low, high, turn, rise, fall;
} routekaart_triangle;

/// The inverse of a triangular distribution.
void routekaart_triangular(double *row, const routekaart_triangle *triangle, size_t count);

/// values[floor(u * length)].
void routekaart_pick(double *row, const double *values, size_t length, size_t count);

/// What an event costs: `impact` (in place) where u < probability, else 0.
void routekaart_event(double *impact, const double *u, double probability, size_t count);

/// u / probability where u < probability, else 1/2: given that an event happens, that is a draw again.
void routekaart_within(double *to, const double *u, double probability, size_t count);

enum {
    /// Octaves of probability that the cells of a beta distribution cover from 1/2 down; each in so many cells.
    routekaart_octaves = 9,
    routekaart_cells_of_octave = 32,
    /// Cells of one side: one more than the octaves hold, for a probability of 1/2 itself.
    routekaart_cells = routekaart_octaves * routekaart_cells_of_octave + 1,
    /// Terms of the series beside the cells.
    routekaart_terms = 24,
};

/// One end of a beta distribution on low ... high, seen from there: x, the distance from the end as a part of the range,
/// at probability v is y * S(y) with y = exp(exponent * log v + offset), S a Chebyshev series on 0 ... top.
typedef struct {
    double exponent, offset, top;
    double series[routekaart_terms];
    /// The value at x = 0, and what a whole range adds.
    double end, reach;
} routekaart_beta_side;

/// The inverse of a beta distribution: from u < 1/2 by the first side, else from 1 - u by the second. `cells` holds four
/// numbers for each cell of the first side, then of the second: a cubic in the place within the cell, 0 to 1.
void routekaart_beta(double *row, const routekaart_beta_side *sides, const double *cells, size_t count);

enum {
    /// The same from standard normal draws: cells of a fixed width, on as many units from -limit to limit.
    routekaart_normal_cells_of_unit = 32,
    routekaart_normal_cells = 524,
};

/// The inverse of a beta distribution at the probability below z, from standard normal draws z, which are kept within
/// 262/32 of 0 (probability 2^-53 beyond). `cells` holds four numbers for each cell, from the lowest z.
void routekaart_beta_of_normal(double *row, const double *cells, size_t count);

#endif
