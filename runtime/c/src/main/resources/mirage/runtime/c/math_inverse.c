// SPDX-License-Identifier: Apache-2.0
//
// asin, acos, atan and atan2, after fdlibm.

#include "math_bits.h"
#include "math_internal.h"
#include "mirage/natives_math.h"

#define PI 3.14159265358979311600e+00
#define PI_REST 1.2246467991473531772e-16
#define HALF_PI 1.57079632679489655800e+00
#define HALF_PI_REST 6.12323399573676603587e-17
#define QUARTER_PI 7.85398163397448278999e-01
#define TINY 1.0e-300

// (asin(x) - x) / x as a function of t = x*x.
static double arc_ratio(double t) {
    double p =
        t * (1.66666666666666657415e-01 +
             t * (-3.25565818622400915405e-01 +
                  t * (2.01212532134862925881e-01 +
                       t * (-4.00555345006794114027e-02 +
                            t * (7.91534994289814532176e-04 + t * 3.47933107596021167570e-05)))));
    double q = 1 + t * (-2.40339491173441421878e+00 +
                        t * (2.02094576023350569471e+00 +
                             t * (-6.88283971605453293030e-01 + t * 7.70381505559019352791e-02)));
    return p / q;
}

// |x| >= 1: whether it is 1 exactly.
static int32_t is_one(double x) {
    return (math_bits(x) & 0x7fffffffffffffffu) == 0x3ff0000000000000u;
}

double native_java_lang_StrictMath_asin(double x) {
    int32_t signed_high = math_high(x);
    int32_t high = signed_high & 0x7fffffff;
    if (high >= 0x3ff00000) {
        return is_one(x) ? x * HALF_PI + x * HALF_PI_REST : (x - x) / (x - x);
    }
    if (high < 0x3fe00000) {
        return high < 0x3e400000 ? x : x + x * arc_ratio(x * x);
    }
    double t = (1 - math_abs(x)) * 0.5;
    double ratio = arc_ratio(t);
    double s = math_sqrt(t);
    double result;
    if (high >= 0x3fef3333) {
        result = HALF_PI - (2.0 * (s + s * ratio) - HALF_PI_REST);
    } else {
        double upper = math_upper(s);
        double c = (t - upper * upper) / (s + upper);
        double p = 2.0 * s * ratio - (HALF_PI_REST - 2.0 * c);
        double q = QUARTER_PI - 2.0 * upper;
        result = QUARTER_PI - (p - q);
    }
    return signed_high > 0 ? result : -result;
}

double native_java_lang_StrictMath_acos(double x) {
    int32_t signed_high = math_high(x);
    int32_t high = signed_high & 0x7fffffff;
    if (high >= 0x3ff00000) {
        if (is_one(x)) {
            return signed_high > 0 ? 0.0 : PI + 2.0 * HALF_PI_REST;
        }
        return (x - x) / (x - x);
    }
    if (high < 0x3fe00000) {
        if (high <= 0x3c600000) {
            return HALF_PI + HALF_PI_REST;
        }
        return HALF_PI - (x - (HALF_PI_REST - x * arc_ratio(x * x)));
    }
    if (signed_high < 0) {
        double z = (1 + x) * 0.5;
        double s = math_sqrt(z);
        double w = arc_ratio(z) * s - HALF_PI_REST;
        return PI - 2.0 * (s + w);
    }
    double z = (1 - x) * 0.5;
    double s = math_sqrt(z);
    double upper = math_upper(s);
    double c = (z - upper * upper) / (s + upper);
    double w = arc_ratio(z) * s + c;
    return 2.0 * (upper + w);
}

// Arc tangents of 0.5, 1, 1.5 and infinity, and what is lost in them.
static const double angles[] = {4.63647609000806093515e-01, 7.85398163397448278999e-01,
                                9.82793723247329054082e-01, 1.57079632679489655800e+00};
static const double angle_rests[] = {2.26987774529616870924e-17, 3.06161699786838301793e-17,
                                     1.39033110312309984516e-17, 6.12323399573676603587e-17};
static const double atan_terms[] = {
    3.33333333333329318027e-01,  -1.99999999998764832476e-01, 1.42857142725034663711e-01,
    -1.11111104054623557880e-01, 9.09088713343650656196e-02,  -7.69187620504482999495e-02,
    6.66107313738753120669e-02,  -5.83357013379057348645e-02, 4.97687799461593236017e-02,
    -3.65315727442169155270e-02, 1.62858201153657823623e-02,
};

double native_java_lang_StrictMath_atan(double x) {
    const double *a = atan_terms;
    int32_t signed_high = math_high(x);
    int32_t high = signed_high & 0x7fffffff;
    if (high >= 0x44100000) {
        if (x != x) {
            return x + x;
        }
        return signed_high > 0 ? angles[3] + angle_rests[3] : -angles[3] - angle_rests[3];
    }
    int32_t near = -1;
    if (high < 0x3fdc0000) {
        if (high < 0x3e200000) {
            return x;
        }
    } else {
        x = math_abs(x);
        if (high < 0x3fe60000) {
            near = 0;
            x = (2.0 * x - 1) / (2.0 + x);
        } else if (high < 0x3ff30000) {
            near = 1;
            x = (x - 1) / (x + 1);
        } else if (high < 0x40038000) {
            near = 2;
            x = (x - 1.5) / (1 + 1.5 * x);
        } else {
            near = 3;
            x = -1.0 / x;
        }
    }
    double z = x * x;
    double w = z * z;
    double even = z * (a[0] + w * (a[2] + w * (a[4] + w * (a[6] + w * (a[8] + w * a[10])))));
    double odd = w * (a[1] + w * (a[3] + w * (a[5] + w * (a[7] + w * a[9]))));
    if (near < 0) {
        return x - x * (even + odd);
    }
    z = angles[near] - ((x * (even + odd) - angle_rests[near]) - x);
    return signed_high < 0 ? -z : z;
}

// atan2 where x or y is infinite or zero; `quadrant` has bit 0 for y < 0, bit 1 for x < 0.
static double atan2_special(double y, double x, int32_t quadrant) {
    double result;
    if (y == 0) {
        if (!(quadrant & 2)) {
            return y;
        }
        result = PI + TINY;
    } else if (x == 0) {
        result = HALF_PI + TINY;
    } else if (x - x != 0) { // x is infinite
        if (y - y != 0) {
            result = quadrant & 2 ? 3.0 * QUARTER_PI + TINY : QUARTER_PI + TINY;
        } else {
            result = quadrant & 2 ? PI + TINY : 0.0;
        }
    } else {
        result = HALF_PI + TINY;
    }
    return quadrant & 1 ? -result : result;
}

double native_java_lang_StrictMath_atan2(double y, double x) {
    if (x != x || y != y) {
        return x + y;
    }
    if (x == 1) {
        return native_java_lang_StrictMath_atan(y);
    }
    int32_t high_x = math_high(x) & 0x7fffffff;
    int32_t high_y = math_high(y) & 0x7fffffff;
    int32_t quadrant = (math_high(y) >> 31 & 1) | (math_high(x) >> 30 & 2);
    if (x == 0 || y == 0 || high_x >= 0x7ff00000 || high_y >= 0x7ff00000) {
        return atan2_special(y, x, quadrant);
    }
    int32_t k = (high_y - high_x) >> 20;
    double z;
    if (k > 60) {
        z = HALF_PI + 0.5 * PI_REST;
    } else if (quadrant & 2 && k < -60) {
        z = 0.0;
    } else {
        z = native_java_lang_StrictMath_atan(math_abs(y / x));
    }
    switch (quadrant) {
    case 0:
        return z;
    case 1:
        return -z;
    case 2:
        return PI - (z - PI_REST);
    default:
        return (z - PI_REST) - PI;
    }
}
