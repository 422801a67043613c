#pragma STDC FP_CONTRACT OFF
#include "elementary.h"

enum { terms = 13 };

/// pi, -pi^3 / 3!, pi^5 / 5!, ...: at 1/2 the first term left out is below 1e-19.
static const double series[terms] = {
    0x1.921fb54442d18p+1, -0x1.4abbce625be53p+2, 0x1.466bc6775aae2p+1, -0x1.32d2cce62bd86p-1,
    0x1.50783487ee782p-4, -0x1.e3074fde8871fp-8, 0x1.e8f434d018d63p-12, -0x1.6fadb9f155744p-16,
    0x1.aaec32af93359p-21, -0x1.8a404211f9547p-26, 0x1.2877020d52cf0p-31, -0x1.7215f879e1ac9p-37,
    0x1.859c594ba4573p-43};

double routekaart_sine_of_turn(double x) {
    double square = x * x, sum = series[terms - 1];
    for (int term = terms - 2; term >= 0; term--) sum = series[term] + square * sum;
    return x * sum;
}
