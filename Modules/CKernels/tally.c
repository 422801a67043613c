// Sums and counts over a row. Lane k takes the values k, k + 8, k + 16 ...; the lanes are added up in order at the end.
#pragma STDC FP_CONTRACT OFF
#include "tally.h"

#include "widths.h"

#define LANES 8

static inline __attribute__((always_inline)) double lanes(const double *lane) {
    return ((lane[0] + lane[1]) + (lane[2] + lane[3])) + ((lane[4] + lane[5]) + (lane[6] + lane[7]));
}

WIDTHS routekaart_tally_result routekaart_tally(const double *values, size_t count, double origin, double base) {
    double sum[LANES] = {0}, lowest[LANES], highest[LANES];
    int64_t below[LANES] = {0}, equal[LANES] = {0}, positive[LANES] = {0};
    for (int k = 0; k < LANES; k++) lowest[k] = highest[k] = values[0];
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) {
        for (int k = 0; k < LANES; k++) {
            double value = values[i + k];
            sum[k] += value - origin;
            lowest[k] = value < lowest[k] ? value : lowest[k];
            highest[k] = value > highest[k] ? value : highest[k];
            below[k] += value < base;
            equal[k] += value == base;
            positive[k] += value > 0.005;
        }
    }
    for (int k = 0; i + k < count; k++) {
        double value = values[i + k];
        sum[k] += value - origin;
        lowest[k] = value < lowest[k] ? value : lowest[k];
        highest[k] = value > highest[k] ? value : highest[k];
        below[k] += value < base;
        equal[k] += value == base;
        positive[k] += value > 0.005;
    }
    routekaart_tally_result result = {lanes(sum), lowest[0], highest[0], 0, 0, 0};
    for (int k = 0; k < LANES; k++) {
        result.lowest = lowest[k] < result.lowest ? lowest[k] : result.lowest;
        result.highest = highest[k] > result.highest ? highest[k] : result.highest;
        result.below += below[k];
        result.equal += equal[k];
        result.positive += positive[k];
    }
    return result;
}

WIDTHS double routekaart_squares(const double *values, size_t count, double mean) {
    double sum[LANES] = {0};
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) {
        for (int k = 0; k < LANES; k++) {
            double distance = values[i + k] - mean;
            sum[k] += distance * distance;
        }
    }
    for (int k = 0; i + k < count; k++) {
        double distance = values[i + k] - mean;
        sum[k] += distance * distance;
    }
    return lanes(sum);
}

/// Values that are looked at together: mostly all of them lie outside, and are then only counted.
#define GROUP 16

WIDTHS routekaart_sift_result routekaart_sift(
    const double *restrict values, size_t count, double low, double high, double *restrict to) {
    routekaart_sift_result result = {0, 0, 0, 0};
    size_t i = 0;
    for (; i + GROUP <= count; i += GROUP) {
        int64_t below = 0, held = 0;
        for (int k = 0; k < GROUP; k++) {
            below += values[i + k] < low;
            held += (values[i + k] >= low) & (values[i + k] <= high);
        }
        result.below += below;
        if (held == 0) continue;
        for (int k = 0; k < GROUP; k++) {
            double value = values[i + k];
            // Written always and kept when inside: a branch would be guessed wrong too often.
            to[result.inside] = value;
            result.inside += (value > low) & (value < high);
            result.low += value == low;
            result.high += value == high;
        }
    }
    for (; i < count; i++) {
        double value = values[i];
        to[result.inside] = value;
        result.inside += (value > low) & (value < high);
        result.below += value < low;
        result.low += value == low;
        result.high += value == high;
    }
    return result;
}
