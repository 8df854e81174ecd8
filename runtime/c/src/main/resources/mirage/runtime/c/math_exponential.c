// SPDX-License-Identifier: Apache-2.0
//
// expm1, sinh, cosh and tanh, with the exponential function that they need, after fdlibm.

#include "math_bits.h"
#include "math_internal.h"
#include "mirage/natives_math.h"

#define LN2 6.93147180369123816490e-01
#define LN2_REST 1.90821492927058770002e-10
#define INVERSE_LN2 1.44269504088896338700e+00
#define OVERFLOW 7.09782712893383973096e+02
#define HUGE 1.0e+300

double math_exp(double x) {
    int32_t negative = math_high(x) < 0;
    int32_t high = math_high(x) & 0x7fffffff;
    if (high >= 0x40862e42) {
        if (high >= 0x7ff00000) {
            return x != x ? x + x : negative ? 0.0 : x;
        }
        if (x > OVERFLOW) {
            return HUGE * HUGE;
        }
        if (x < -7.45133219101941108420e+02) {
            return 0;
        }
    }
    double upper = 0;
    double lower = 0;
    int32_t k = 0;
    if (high > 0x3fd62e42) {
        if (high < 0x3ff0a2b2) {
            upper = negative ? x + LN2 : x - LN2;
            lower = negative ? -LN2_REST : LN2_REST;
            k = negative ? -1 : 1;
        } else {
            k = (int32_t)(INVERSE_LN2 * x + (negative ? -0.5 : 0.5));
            upper = x - (double)k * LN2;
            lower = (double)k * LN2_REST;
        }
        x = upper - lower;
    } else if (high < 0x3e300000) {
        return 1.0 + x;
    }
    double t = x * x;
    double c =
        x - t * (1.66666666666666019037e-01 +
                 t * (-2.77777777770155933842e-03 +
                      t * (6.61375632143793436117e-05 +
                           t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
    if (k == 0) {
        return 1.0 - ((x * c) / (c - 2.0) - x);
    }
    double y = 1.0 - ((lower - (x * c) / (2.0 - c)) - upper);
    if (k >= -1021) {
        return math_add_exponent(y, k);
    }
    return math_add_exponent(y, k + 1000) * 0x1p-1000;
}

// exp(x) - 1 = 2^k * (exp(r) - 1) + (2^k - 1): puts the parts together.
static double expm1_scaled(double x, double e, int32_t k) {
    if (k == -1) {
        return 0.5 * (x - e) - 0.5;
    }
    if (k == 1) {
        return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
    }
    if (k <= -2 || k > 56) {
        return math_add_exponent(1.0 - (e - x), k) - 1.0;
    }
    if (k < 20) {
        double t = math_with_high(0, 0x3ff00000 - (0x200000 >> k));
        return math_add_exponent(t - (e - x), k);
    }
    double t = math_power_of_two(-k);
    return math_add_exponent((x - (e + t)) + 1.0, k);
}

double native_java_lang_StrictMath_expm1(double x) {
    int32_t negative = math_high(x) < 0;
    int32_t high = math_high(x) & 0x7fffffff;
    if (high >= 0x4043687a) {
        if (high >= 0x7ff00000) {
            return x != x ? x + x : negative ? -1.0 : x;
        }
        if (x > OVERFLOW) {
            return HUGE * HUGE;
        }
        if (negative) {
            return -1.0;
        }
    }
    double c = 0;
    int32_t k = 0;
    if (high > 0x3fd62e42) {
        double upper;
        double lower;
        if (high < 0x3ff0a2b2) {
            upper = negative ? x + LN2 : x - LN2;
            lower = negative ? -LN2_REST : LN2_REST;
            k = negative ? -1 : 1;
        } else {
            k = (int32_t)(INVERSE_LN2 * x + (negative ? -0.5 : 0.5));
            upper = x - (double)k * LN2;
            lower = (double)k * LN2_REST;
        }
        x = upper - lower;
        c = (upper - x) - lower;
    } else if (high < 0x3c900000) {
        return x;
    }
    double half = 0.5 * x;
    double square = x * half;
    double r =
        1.0 + square * (-3.33333333333331316428e-02 +
                        square * (1.58730158725481460165e-03 +
                                  square * (-7.93650757867487942473e-05 +
                                            square * (4.00821782732936239552e-06 +
                                                      square * -2.01099218183624371326e-07))));
    double t = 3.0 - r * half;
    double e = square * ((r - t) / (6.0 - x * t));
    if (k == 0) {
        return x - (x * e - square);
    }
    e = (x * (e - c) - c) - square;
    return expm1_scaled(x, e, k);
}

// exp(x)/2 for 22 <= x: without overflow where the half does not.
static double half_exp(double x) {
    if ((math_high(x) & 0x7fffffff) < 0x40862e42) {
        return 0.5 * math_exp(x);
    }
    if (math_bits(x) <= 0x408633ce8fb9f87du) {
        double w = math_exp(0.5 * x);
        return (0.5 * w) * w;
    }
    return HUGE * HUGE;
}

double native_java_lang_StrictMath_sinh(double x) {
    int32_t high = math_high(x) & 0x7fffffff;
    if (high >= 0x7ff00000) {
        return x + x;
    }
    double size = math_abs(x);
    double half = math_high(x) < 0 ? -0.5 : 0.5;
    if (high < 0x40360000) {
        if (high < 0x3e300000) {
            return x;
        }
        double t = native_java_lang_StrictMath_expm1(size);
        return high < 0x3ff00000 ? half * (2.0 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
    }
    return half < 0 ? -half_exp(size) : half_exp(size);
}

double native_java_lang_StrictMath_cosh(double x) {
    int32_t high = math_high(x) & 0x7fffffff;
    if (high >= 0x7ff00000) {
        return x * x;
    }
    double size = math_abs(x);
    if (high < 0x3fd62e43) {
        double t = native_java_lang_StrictMath_expm1(size);
        double w = 1 + t;
        return high < 0x3c800000 ? w : 1 + (t * t) / (w + w);
    }
    if (high < 0x40360000) {
        double t = math_exp(size);
        return 0.5 * t + 0.5 / t;
    }
    return half_exp(size);
}

double native_java_lang_StrictMath_tanh(double x) {
    int32_t high = math_high(x) & 0x7fffffff;
    if (high >= 0x7ff00000) {
        return math_high(x) >= 0 ? 1 / x + 1 : 1 / x - 1;
    }
    double z;
    if (high >= 0x40360000) {
        z = 1;
    } else if (high < 0x3c800000) {
        return x * (1 + x);
    } else if (high >= 0x3ff00000) {
        double t = native_java_lang_StrictMath_expm1(2.0 * math_abs(x));
        z = 1 - 2.0 / (t + 2.0);
    } else {
        double t = native_java_lang_StrictMath_expm1(-2.0 * math_abs(x));
        z = -t / (t + 2.0);
    }
    return math_high(x) >= 0 ? z : -z;
}
