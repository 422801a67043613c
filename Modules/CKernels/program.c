#pragma STDC FP_CONTRACT OFF
#include "program.h"

void routekaart_add(double *restrict to, const double *restrict a, const double *restrict b, size_t count) {
    for (size_t i = 0; i < count; i++) to[i] = a[i] + b[i];
}
