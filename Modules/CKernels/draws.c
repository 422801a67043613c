#pragma STDC FP_CONTRACT OFF
#include "draws.h"

#include "exponential.h"
#include "widths.h"

KERNEL(routekaart_scale, (double *row, double addend, double factor, size_t count), (row, addend, factor, count)) {
    for (size_t i = 0; i < count; i++) row[i] = addend + factor * row[i];
}

KERNEL(routekaart_log_normal, (double *row, double median, double sigma, size_t count), (row, median, sigma, count)) {
    INTERLEAVED
    for (size_t i = 0; i < count; i++) row[i] = median * exponential(sigma * row[i]);
}

KERNEL(routekaart_limit, (double *row, double low, double high, size_t count), (row, low, high, count)) {
    for (size_t i = 0; i < count; i++) {
        double least = row[i] < low ? low : row[i];
        row[i] = least > high ? high : least;
    }
}

KERNEL(routekaart_triangular, (double *row, const routekaart_triangle *triangle, size_t count),
       (row, triangle, count)) {
    routekaart_triangle own = *triangle;
    INTERLEAVED
    for (size_t i = 0; i < count; i++) {
        double u = row[i];
        double below = u * own.rise, above = (1 - u) * own.fall;
        double distance = root(u < own.turn ? below : above);
        double rising = own.low + distance, falling = own.high - distance;
        row[i] = u < own.turn ? rising : falling;
    }
}

KERNEL(routekaart_pick, (double *row, const double *values, size_t length, size_t count),
       (row, values, length, count)) {
    double last = (double)(length - 1);
    for (size_t i = 0; i < count; i++) {
        double place = row[i] * (double)length;
        row[i] = values[(size_t)(place < last ? place : last)];
    }
}

KERNEL(routekaart_event, (double *impact, const double *u, double probability, size_t count),
       (impact, u, probability, count)) {
    for (size_t i = 0; i < count; i++) impact[i] = u[i] < probability ? impact[i] : 0;
}

KERNEL(routekaart_within, (double *to, const double *u, double probability, size_t count),
       (to, u, probability, count)) {
    for (size_t i = 0; i < count; i++) to[i] = u[i] < probability ? u[i] / probability : 0.5;
}
