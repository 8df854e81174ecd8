// SPDX-License-Identifier: Apache-2.0
//
// sin, cos and tan: reduction to [-pi/4, pi/4], then the minimax polynomials of fdlibm.

#include "math_bits.h"
#include "math_internal.h"
#include "mirage/natives_math.h"

// sin(x + y), y the small rest of x, not used unless `rest`.
static double sine(double x, double y, int32_t rest) {
    if ((math_high(x) & 0x7fffffff) < 0x3e400000) {
        return x;
    }
    double z = x * x;
    double v = z * x;
    double r = 8.33333333332248946124e-03 +
               z * (-1.98412698298579493134e-04 +
                    z * (2.75573137070700676789e-06 +
                         z * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)));
    const double third = -1.66666666666666324348e-01;
    if (!rest) {
        return x + v * (third + z * r);
    }
    return x - ((z * (0.5 * y - v * r) - y) - v * third);
}

static double cosine(double x, double y) {
    int32_t high = math_high(x) & 0x7fffffff;
    if (high < 0x3e400000) {
        return 1;
    }
    double z = x * x;
    double r =
        z * (4.16666666666666019037e-02 +
             z * (-1.38888888888741095749e-03 +
                  z * (2.48015872894767294178e-05 +
                       z * (-2.75573143513906633035e-07 +
                            z * (2.08757232129817482790e-09 + z * -1.13596475577881948265e-11)))));
    if (high < 0x3fd33333) {
        return 1 - (0.5 * z - (z * r - x * y));
    }
    double quarter = high > 0x3fe90000 ? 0.28125 : math_with_high(0, high - 0x00200000);
    double half = 0.5 * z - quarter;
    return (1 - quarter) - (half - (z * r - x * y));
}

// -1/(high + low), where high + low is `sum` in two parts, to full precision.
static double negative_reciprocal(double sum, double high, double low) {
    double a = -1.0 / sum;
    double t = math_upper(a);
    double s = 1.0 + t * high;
    return t + a * (s + t * low);
}

static const double tangent_terms[] = {
    3.33333333333334091986e-01, 1.33333333333201242699e-01, 5.39682539762260521377e-02,
    2.18694882948595424599e-02, 8.86323982359930005737e-03, 3.59207910759131235356e-03,
    1.45620945432529025516e-03, 5.88041240820264096874e-04, 2.46463134818469906812e-04,
    7.81794442939557092300e-05, 7.14072491382608190305e-05, -1.85586374855275456654e-05,
    2.59073051863633712884e-05,
};

// tan(x + y), or -1/tan(x + y) if `inverse`.
static double tangent(double x, double y, int32_t inverse) {
    const double *t = tangent_terms;
    int32_t signed_high = math_high(x);
    int32_t high = signed_high & 0x7fffffff;
    if (high < 0x3e300000) {
        if (!inverse) {
            return x;
        }
        double sum = x + y;
        double upper = math_upper(sum);
        return x == 0 ? 1 / math_abs(x) : negative_reciprocal(sum, upper, y - (upper - x));
    }
    int32_t large = high >= 0x3fe59428;
    if (large) {
        if (signed_high < 0) {
            x = -x;
            y = -y;
        }
        x = (7.85398163397448278999e-01 - x) + (3.06161699786838301793e-17 - y);
        y = 0;
    }
    double z = x * x;
    double w = z * z;
    double r = t[1] + w * (t[3] + w * (t[5] + w * (t[7] + w * (t[9] + w * t[11]))));
    double v = z * (t[2] + w * (t[4] + w * (t[6] + w * (t[8] + w * (t[10] + w * t[12])))));
    double s = z * x;
    r = y + z * (s * (r + v) + y);
    r += t[0] * s;
    w = x + r;
    if (large) {
        double sign = signed_high < 0 ? -1 : 1;
        double one = inverse ? -1 : 1;
        return sign * (one - 2.0 * (x - (w * w / (w + one) - r)));
    }
    if (!inverse) {
        return w;
    }
    double upper = math_upper(w);
    return negative_reciprocal(w, upper, r - (upper - x));
}

static int32_t is_small(double x) {
    return (math_high(x) & 0x7fffffff) <= 0x3fe921fb;
}

double native_java_lang_StrictMath_sin(double x) {
    if (is_small(x)) {
        return sine(x, 0, 0);
    }
    double rest[2];
    int32_t n = math_reduce(x, rest) & 3;
    double result = n & 1 ? cosine(rest[0], rest[1]) : sine(rest[0], rest[1], 1);
    return n & 2 ? -result : result;
}

double native_java_lang_StrictMath_cos(double x) {
    if (is_small(x)) {
        return cosine(x, 0);
    }
    double rest[2];
    int32_t n = math_reduce(x, rest) & 3;
    double result = n & 1 ? sine(rest[0], rest[1], 1) : cosine(rest[0], rest[1]);
    return n == 1 || n == 2 ? -result : result;
}

double native_java_lang_StrictMath_tan(double x) {
    if (is_small(x)) {
        return tangent(x, 0, 0);
    }
    double rest[2];
    int32_t n = math_reduce(x, rest);
    return tangent(rest[0], rest[1], n & 1);
}
