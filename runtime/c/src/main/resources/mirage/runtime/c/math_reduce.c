// SPDX-License-Identifier: Apache-2.0
//
// Argument reduction to [-pi/4, pi/4] after Cody and Waite, with pi/2 in three parts of 33 bits.

#include "math_bits.h"
#include "math_internal.h"

#define HALF_PI_1 1.57079632673412561417e+00
#define HALF_PI_1_REST 6.07710050650619224932e-11
#define HALF_PI_2 6.07710050630396597660e-11
#define HALF_PI_2_REST 2.02226624879595063154e-21
#define HALF_PI_3 2.02226624871116645580e-21
#define HALF_PI_3_REST 8.47842766036889956997e-32
#define TWO_OVER_PI 6.36619772367581382433e-01

// The upper halves of n*pi/2, n from 1: numbers so near to a multiple need more care.
static const int32_t multiples[] = {
    0x3ff921fb, 0x400921fb, 0x4012d97c, 0x401921fb, 0x401f6a7a, 0x4022d97c, 0x4025fdbb, 0x402921fb,
    0x402c463a, 0x402f6a7a, 0x4031475c, 0x4032d97c, 0x40346b9c, 0x4035fdbb, 0x40378fdb, 0x403921fb,
    0x403ab41b, 0x403c463a, 0x403dd85a, 0x403f6a7a, 0x40407e4c, 0x4041475c, 0x4042106c, 0x4042d97c,
    0x4043a28c, 0x40446b9c, 0x404534ac, 0x4045fdbb, 0x4046c6cb, 0x40478fdb, 0x404858eb, 0x404921fb,
};

static int32_t exponent_of(double x) {
    return math_high(x) >> 20 & 0x7ff;
}

// pi/4 < x < 3*pi/4: one multiple.
static void reduce_once(double x, int32_t high, double rest[2]) {
    double z = x - HALF_PI_1;
    double low = HALF_PI_1_REST;
    if (high == 0x3ff921fb) {
        z -= HALF_PI_2;
        low = HALF_PI_2_REST;
    }
    rest[0] = z - low;
    rest[1] = (z - rest[0]) - low;
}

// x up to 2^19*pi/2.
static int32_t reduce_medium(double x, int32_t high, double rest[2]) {
    int32_t n = (int32_t)(x * TWO_OVER_PI + 0.5);
    double count = (double)n;
    double r = x - count * HALF_PI_1;
    double w = count * HALF_PI_1_REST;
    rest[0] = r - w;
    if (n >= 32 || high == multiples[n - 1]) {
        int32_t exponent = high >> 20;
        if (exponent - exponent_of(rest[0]) > 16) {
            double t = r;
            w = count * HALF_PI_2;
            r = t - w;
            w = count * HALF_PI_2_REST - ((t - r) - w);
            rest[0] = r - w;
            if (exponent - exponent_of(rest[0]) > 49) {
                t = r;
                w = count * HALF_PI_3;
                r = t - w;
                w = count * HALF_PI_3_REST - ((t - r) - w);
                rest[0] = r - w;
            }
        }
    }
    rest[1] = (r - rest[0]) - w;
    return n;
}

int32_t math_reduce(double x, double rest[2]) {
    int32_t high = math_high(x) & 0x7fffffff;
    if (high <= 0x3fe921fb) {
        rest[0] = x;
        rest[1] = 0;
        return 0;
    }
    if (high >= 0x7ff00000) {
        rest[0] = rest[1] = x - x;
        return 0;
    }
    int32_t n;
    double positive = math_abs(x);
    if (high < 0x4002d97c) {
        reduce_once(positive, high, rest);
        n = 1;
    } else if (high <= 0x413921fb) {
        n = reduce_medium(positive, high, rest);
    } else {
        n = math_reduce_large(positive, rest);
    }
    if (math_high(x) < 0) {
        rest[0] = -rest[0];
        rest[1] = -rest[1];
        return -n;
    }
    return n;
}
