#ifndef ROUTEKAART_NARROW_H
#define ROUTEKAART_NARROW_H

#include "draws.h"
#include "program.h"

#include <stddef.h>
#include <stdint.h>

// Each kernel built once more for the vectors that every machine has, so that a test can compare its bits with those of
// the widest vectors here.
void routekaart_uniforms_narrow(double *to, uint64_t key, uint64_t from, size_t count);
void routekaart_log_narrow(double *row, size_t count);
void routekaart_exp_narrow(double *row, size_t count);
void routekaart_chebyshev_narrow(double *row, const double *coefficients, size_t terms, size_t count);
void routekaart_inverse_normal_narrow(double *row, size_t count);
void routekaart_normal_distribution_narrow(double *row, size_t count);
void routekaart_scale_narrow(double *row, double addend, double factor, size_t count);
void routekaart_log_normal_narrow(double *row, double median, double sigma, size_t count);
void routekaart_limit_narrow(double *row, double low, double high, size_t count);
void routekaart_triangular_narrow(double *row, const routekaart_triangle *triangle, size_t count);
void routekaart_pick_narrow(double *row, const double *values, size_t length, size_t count);
void routekaart_event_narrow(double *impact, const double *u, double probability, size_t count);
void routekaart_within_narrow(double *to, const double *u, double probability, size_t count);
void routekaart_beta_narrow(double *row, const routekaart_beta_side *sides, const double *cells, size_t count);
void routekaart_beta_of_normal_narrow(double *row, const double *cells, size_t count);
void routekaart_correlate_narrow(double *values, size_t stride, const size_t *places, const double *factor, size_t size,
                                 size_t count);
void routekaart_run_narrow(const routekaart_program *program, double **rows, size_t count);

#endif
