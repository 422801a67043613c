// The normal distribution function: for t = |z| the tail is exp(-t^2/2) * H(t) / (1 + t), H a polynomial of degree 18 in
// (t - 5) / (t + 5), which is smooth from 0 to 9 (Shepherd and Laframboise, Math. Comp. 36, 1981, for erfcx).
// Coefficients: interpolation at Chebyshev nodes with mpmath, error 3e-17.
#pragma STDC FP_CONTRACT OFF
#include "exponential.h"
#include "normal.h"
#include "widths.h"

enum { degree = 18 };

static const double ratio[degree + 1] = {
    0x1.d8979b0f2b39dp-2,  -0x1.76ff86859eb0ep-4,  0x1.fc66cc64a1b52p-6,  0x1.47c1d0305317ap-7,  -0x1.b08e0007e606cp-6,
    0x1.92037bab26882p-6,  -0x1.f11aaaf415e99p-7,  0x1.ab6d03d20ea68p-8,  -0x1.b75f56df16c61p-10, 0x1.056256b060032p-17,
    0x1.7e6295b294647p-13, -0x1.c18a8351a29c8p-15, -0x1.4b15965240ef8p-17, 0x1.2ed51761a1a03p-17, -0x1.165cc2386a6f8p-22,
    -0x1.aca298eed5ab3p-20, -0x1.269049adab21fp-24, 0x1.8acb790be9f22p-23, 0x1.524c9063a05fbp-25};

/// The probability of a normal draw above t, for t from 0 to 9.
INLINE double tail_above(double t) {
    // t^2 / 2 in two parts: the first is exact, so that exp does not make its rounding larger.
    double high = double_of(bits_of(t) & 0xFFFFFFFFF8000000u);
    double rest = 0.5 * (t - high) * (t + high);
    double w = (t - 5) / (t + 5);
    double sum = ratio[degree];
#pragma clang loop unroll(full)
    for (int i = degree - 1; i >= 0; i--) sum = ratio[i] + w * sum;
    double bell = exponential(-0.5 * high * high);
    return bell * (1 - rest * (1 - 0.5 * rest)) * (sum / (1 + t));
}

KERNEL(routekaart_normal_distribution, (double *row, size_t count), (row, count)) {
    INTERLEAVED
    for (size_t i = 0; i < count; i++) {
        double z = row[i], t = z < 0 ? -z : z;
        t = t < 9 ? t : 9;
        double above = tail_above(t);
        double below = z < 0 ? above : 1 - above;
        below = below > 0x1p-53 ? below : 0x1p-53;
        row[i] = below < 0x1.fffffffffffffp-1 ? below : 0x1.fffffffffffffp-1;
    }
}
