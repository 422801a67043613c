// The inverse normal by AS 241 (Wichura, Appl. Statist. 37, 1988: PPND16): a rational function in the middle, two others
// of sqrt(-log p) in the tails. All elements take the middle one; the tails, 15% of them, are gathered before and put
// back after it.
#pragma STDC FP_CONTRACT OFF
#include "normal.h"

#include "logarithm.h"
#include "rational.h"
#include "widths.h"

enum { piece = 512, side = 8 };

static const double middle[] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3,
                                1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                3.3430575583588128105e+4, 2.5090809287301226727e+3};
static const double under_middle[] = {1,
                                      4.2313330701600911252e+1,
                                      6.8718700749205790830e+2,
                                      5.3941960214247511077e+3,
                                      2.1213794301586595867e+4,
                                      3.9307895800092710610e+4,
                                      2.8729085735721942674e+4,
                                      5.2264952788528545610e+3};
static const double tail[] = {1.42343711074968357734e0,  4.63033784615654529590e0,  5.76949722146069140550e0,
                              3.64784832476320460504e0,  1.27045825245236838258e0,  2.41780725177450611770e-1,
                              2.27238449892691845833e-2, 7.74545014278341407640e-4};
static const double under_tail[] = {1,
                                    2.05319162663775882187e0,
                                    1.67638483018380384940e0,
                                    6.89767334985100004550e-1,
                                    1.48103976427480074590e-1,
                                    1.51986665636164571966e-2,
                                    5.47593808499534494600e-4,
                                    1.05075007164441684324e-9};
static const double far[] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                             2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                             2.71155556874348757815e-5, 2.01033439929228813265e-7};
static const double under_far[] = {1,
                                   5.99832206555887937690e-1,
                                   1.36929880922735805310e-1,
                                   1.48753612908506148525e-2,
                                   7.86869131145613259100e-4,
                                   1.84631831751005468180e-5,
                                   1.42151175831644588870e-7,
                                   2.04426310338993978564e-15};

INLINE double quotient(const double *over, const double *under, double x) { return seventh(over, x) / seventh(under, x); }

/// The tails of a piece: in place, from probabilities to values.
INLINE void tails(double *row, size_t count) {
    double depth[piece];
    int is_far = 0;
    for (size_t i = 0; i < count; i++) {
        double p = row[i], least = p < 0.5 ? p : 1 - p;
        depth[i] = root(-logarithm(least));
        is_far |= depth[i] > 5;
        double value = quotient(tail, under_tail, depth[i] - 1.6);
        row[i] = p < 0.5 ? -value : value;
    }
    if (!is_far) return;
    for (size_t i = 0; i < count; i++) {
        if (depth[i] <= 5) continue;
        double value = quotient(far, under_far, depth[i] - 5);
        row[i] = row[i] < 0 ? -value : value;
    }
}

INLINE int is_tail(double p) {
    double q = p - 0.5;
    return (q < -0.425) | (q > 0.425);
}

typedef double octet __attribute__((vector_size(side * sizeof(double)), aligned(sizeof(double))));
typedef _Bool flags __attribute__((ext_vector_type(side)));

/// Where the tails stand; gives how many there are.
INLINE size_t tail_places(const double *row, uint16_t *place, size_t count) {
    size_t found = 0, i = 0;
    for (; i + side <= count; i += side) {
        octet q = *(const octet *)(row + i) - 0.5;
        flags tails = __builtin_convertvector((q < -0.425) | (q > 0.425), flags);
        uint8_t bits;
        memcpy(&bits, &tails, sizeof bits);
        for (; bits; bits &= (uint8_t)(bits - 1)) place[found++] = (uint16_t)(i + (size_t)__builtin_ctz(bits));
    }
    for (; i < count; i++) {
        place[found] = (uint16_t)i;
        found += is_tail(row[i]);
    }
    return found;
}

INLINE void inverse_of_piece(double *row, size_t count) {
    double gathered[piece];
    uint16_t place[piece + 1];
    size_t found = tail_places(row, place, count);
    for (size_t i = 0; i < found; i++) gathered[i] = row[place[i]];
    // Whole vectors: what is too much is thrown away.
    size_t filled = (found + side - 1) / side * side;
    for (size_t i = found; i < filled; i++) gathered[i] = 0.25;
    INTERLEAVED
    for (size_t i = 0; i < count; i++) {
        double q = row[i] - 0.5;
        row[i] = q * quotient(middle, under_middle, 0.180625 - q * q);
    }
    tails(gathered, filled);
    for (size_t i = 0; i < found; i++) row[place[i]] = gathered[i];
}

KERNEL(routekaart_inverse_normal, (double *row, size_t count), (row, count)) {
    for (size_t from = 0; from < count; from += piece) {
        inverse_of_piece(row + from, count - from < piece ? count - from : piece);
    }
}
