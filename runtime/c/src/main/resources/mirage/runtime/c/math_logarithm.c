// SPDX-License-Identifier: Apache-2.0
//
// log, log10 and log1p, after fdlibm.

#include "math_bits.h"
#include "mirage/natives_math.h"

#define LN2 6.93147180369123816490e-01
#define LN2_REST 1.90821492927058770002e-10
#define TWO_54 0x1p54

// The minimax terms for log(1+f) in s = f/(2+f).
static const double terms[] = {
    6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01,
    2.222219843214978396e-01, 1.818357216161805012e-01, 1.531383769920937332e-01,
    1.479819860511658591e-01,
};

// Zero, negative, infinite and NaN: returns 1 and the logarithm.
static int32_t is_special(double x, double *result) {
    if (x == 0) {
        *result = -TWO_54 / 0.0;
    } else if (math_high(x) < 0) {
        *result = (x - x) / 0.0;
    } else if (math_high(x) >= 0x7ff00000) {
        *result = x + x;
    } else {
        return 0;
    }
    return 1;
}

// A subnormal number becomes normal; returns the exponent that this adds.
static int32_t normalize(double *x) {
    if (math_high(*x) >= 0x00100000) {
        return 0;
    }
    *x *= TWO_54;
    return -54;
}

double native_java_lang_StrictMath_log(double x) {
    double special;
    if (is_special(x, &special)) {
        return special;
    }
    int32_t k = normalize(&x);
    int32_t high = math_high(x);
    k += (high >> 20) - 1023;
    high &= 0xfffff;
    int32_t up = (high + 0x95f64) & 0x100000;
    x = math_with_high(x, high | (up ^ 0x3ff00000));
    k += up >> 20;
    double f = x - 1.0;
    double count = (double)k;
    if ((0xfffff & (2 + high)) < 3) { // |f| < 2^-20
        if (f == 0) {
            return k == 0 ? 0 : count * LN2 + count * LN2_REST;
        }
        double r = f * f * (0.5 - 0.33333333333333333 * f);
        return k == 0 ? f - r : count * LN2 - ((r - count * LN2_REST) - f);
    }
    double s = f / (2.0 + f);
    double z = s * s;
    double w = z * z;
    double odd = w * (terms[1] + w * (terms[3] + w * terms[5]));
    double even = z * (terms[0] + w * (terms[2] + w * (terms[4] + w * terms[6])));
    double r = even + odd;
    if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
        double half = 0.5 * f * f;
        return k == 0 ? f - (half - s * (half + r))
                      : count * LN2 - ((half - (s * (half + r) + count * LN2_REST)) - f);
    }
    return k == 0 ? f - s * (f - r) : count * LN2 - ((s * (f - r) - count * LN2_REST) - f);
}

double native_java_lang_StrictMath_log10(double x) {
    double special;
    if (is_special(x, &special)) {
        return special;
    }
    int32_t k = normalize(&x);
    int32_t high = math_high(x);
    k += (high >> 20) - 1023;
    int32_t negative = k < 0;
    x = math_with_high(x, (high & 0xfffff) | (0x3ff - negative) << 20);
    double y = (double)(k + negative);
    double z = y * 3.69423907715893078616e-13 +
               4.34294481903251816668e-01 * native_java_lang_StrictMath_log(x);
    return z + y * 3.01029995663611771306e-01;
}

// 1 + x = 2^k * (1 + f), with c what rounding 1 + x lost; returns the bits of f's size.
static int32_t split(double x, int32_t *k, double *f, double *c) {
    double u = x;
    int32_t bits = math_high(x);
    *c = 0;
    if (bits < 0x43400000) {
        u = 1.0 + x;
    }
    bits = math_high(u);
    *k = (bits >> 20) - 1023;
    if (math_high(x) < 0x43400000) {
        *c = (*k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
    }
    bits &= 0xfffff;
    if (bits < 0x6a09e) {
        u = math_with_high(u, bits | 0x3ff00000);
    } else {
        *k += 1;
        u = math_with_high(u, bits | 0x3fe00000);
        bits = (0x00100000 - bits) >> 2;
    }
    *f = u - 1.0;
    return bits;
}

double native_java_lang_StrictMath_log1p(double x) {
    int32_t signed_high = math_high(x);
    int32_t high = signed_high & 0x7fffffff;
    int32_t k = 1;
    int32_t bits = 1;
    double f = x;
    double c = 0;
    if (signed_high < 0x3fda827a) {
        if (high >= 0x3ff00000) {
            return x == -1.0 ? -TWO_54 / 0.0 : (x - x) / (x - x);
        }
        if (high < 0x3e200000) {
            return high < 0x3c900000 ? x : x - x * x * 0.5;
        }
        if (signed_high > 0 || signed_high <= (int32_t)0xbfd2bec3) {
            k = 0;
        }
    }
    if (signed_high >= 0x7ff00000) {
        return x + x;
    }
    if (k != 0) {
        bits = split(x, &k, &f, &c);
    }
    double count = (double)k;
    double half = 0.5 * f * f;
    if (bits == 0) {
        if (f == 0) {
            if (k == 0) {
                return 0;
            }
            c += count * LN2_REST;
            return count * LN2 + c;
        }
        double r = half * (1.0 - 0.66666666666666666 * f);
        return k == 0 ? f - r : count * LN2 - ((r - (count * LN2_REST + c)) - f);
    }
    double s = f / (2.0 + f);
    double z = s * s;
    double r = 0;
    for (int32_t i = 6; i >= 0; i--) {
        r = i == 6 ? terms[i] : terms[i] + z * r;
    }
    r = z * r;
    return k == 0 ? f - (half - s * (half + r))
                  : count * LN2 - ((half - (s * (half + r) + (count * LN2_REST + c))) - f);
}
