// SPDX-License-Identifier: Apache-2.0
//
// Remainders, which are exact: long division of the significands.

#include "math_bits.h"
#include "math_internal.h"
#include "mirage/arithmetic.h"
#include "mirage/natives_math.h"

#define SIGN 0x8000000000000000u
#define HIDDEN 0x0010000000000000u

// The significand of a positive finite number as an integer, and its exponent.
static uint64_t math_significand(uint64_t bits, int32_t *exponent) {
    *exponent = (int32_t)(bits >> 52);
    uint64_t fraction = bits & (HIDDEN - 1);
    if (*exponent == 0) {
        *exponent = 1;
        return fraction;
    }
    return fraction | HIDDEN;
}

static double assemble(uint64_t value, int32_t exponent, uint64_t sign) {
    while (value != 0 && value < HIDDEN && exponent > 1) {
        value <<= 1;
        exponent--;
    }
    if (value >= HIDDEN) {
        value = (value - HIDDEN) | (uint64_t)(uint32_t)exponent << 52;
    }
    return math_of_bits(value | sign);
}

double math_fmod(double x, double y) {
    uint64_t sign = math_bits(x) & SIGN;
    uint64_t a = math_bits(x) & ~SIGN;
    uint64_t b = math_bits(y) & ~SIGN;
    if (b == 0 || a >= 0x7ff0000000000000u || b > 0x7ff0000000000000u) {
        return (x * y) / (x * y);
    }
    if (a < b) {
        return x;
    }
    int32_t exponent;
    int32_t divisor_exponent;
    uint64_t rest = math_significand(a, &exponent);
    uint64_t divisor = math_significand(b, &divisor_exponent);
    // 11 more bits a step: rest stays below 2^53 and the shifted below 2^64.
    rest %= divisor;
    while (exponent > divisor_exponent && rest != 0) {
        int32_t step = exponent - divisor_exponent < 11 ? exponent - divisor_exponent : 11;
        rest = (rest << step) % divisor;
        exponent -= step;
    }
    return assemble(rest, divisor_exponent, sign);
}

double mrt_fmod(double a, double b) {
    return math_fmod(a, b);
}

// A float's remainder is a float.
float mrt_fmodf(float a, float b) {
    return (float)math_fmod((double)a, (double)b);
}

double native_java_lang_StrictMath_IEEEremainder(double x, double y) {
    uint64_t sign = math_bits(x) & SIGN;
    uint64_t divisor_bits = math_bits(y) & ~SIGN;
    if (divisor_bits == 0 || (math_bits(x) & ~SIGN) >= 0x7ff0000000000000u ||
        divisor_bits > 0x7ff0000000000000u) {
        return (x * y) / (x * y);
    }
    double divisor = math_abs(y);
    double rest = math_abs(x);
    if (divisor_bits < 0x7fe0000000000000u) {
        rest = math_fmod(rest, divisor + divisor);
    }
    if (divisor_bits < 0x0020000000000000u) {
        if (rest + rest > divisor) {
            rest -= divisor;
            if (rest + rest >= divisor) {
                rest -= divisor;
            }
        }
    } else {
        double half = 0.5 * divisor;
        if (rest > half) {
            rest -= divisor;
            if (rest >= half) {
                rest -= divisor;
            }
        }
    }
    return math_of_bits(math_bits(rest) ^ sign);
}
