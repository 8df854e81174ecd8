// SPDX-License-Identifier: Apache-2.0
//
// Java arithmetic that differs from C's (JVMS 6.5). Integers wrap because all code is compiled with
// -fwrapv; division is checked for zero by the caller.

#ifndef MIRAGE_ARITHMETIC_H
#define MIRAGE_ARITHMETIC_H

#include <stdint.h>

// IEEE 754 remainder with truncation (C's fmod), for frem and drem; in runtime/c.
float mrt_fmodf(float a, float b);
double mrt_fmod(double a, double b);

static inline int32_t mrt_idiv(int32_t a, int32_t b) {
    return b == -1 ? -a : a / b;
}
static inline int32_t mrt_irem(int32_t a, int32_t b) {
    return b == -1 ? 0 : a % b;
}
static inline int64_t mrt_ldiv(int64_t a, int64_t b) {
    return b == -1 ? -a : a / b;
}
static inline int64_t mrt_lrem(int64_t a, int64_t b) {
    return b == -1 ? 0 : a % b;
}

static inline int32_t mrt_ishl(int32_t a, int32_t b) {
    return (int32_t)((uint32_t)a << (b & 31));
}
static inline int32_t mrt_ishr(int32_t a, int32_t b) {
    return a >> (b & 31);
}
static inline int32_t mrt_iushr(int32_t a, int32_t b) {
    return (int32_t)((uint32_t)a >> (b & 31));
}
static inline int64_t mrt_lshl(int64_t a, int32_t b) {
    return (int64_t)((uint64_t)a << (b & 63));
}
static inline int64_t mrt_lshr(int64_t a, int32_t b) {
    return a >> (b & 63);
}
static inline int64_t mrt_lushr(int64_t a, int32_t b) {
    return (int64_t)((uint64_t)a >> (b & 63));
}

static inline int32_t mrt_lcmp(int64_t a, int64_t b) {
    return (a > b) - (a < b);
}
// fcmpl, dcmpl: -1 for NaN; fcmpg, dcmpg: 1 for NaN.
static inline int32_t mrt_cmpl(double a, double b) {
    return a > b ? 1 : a == b ? 0 : -1;
}
static inline int32_t mrt_cmpg(double a, double b) {
    return a < b ? -1 : a == b ? 0 : 1;
}

// Conversions saturate; NaN gives 0.
static inline int32_t mrt_d2i(double value) {
    if (value >= 2147483647.0) {
        return INT32_MAX;
    }
    if (value <= -2147483648.0) {
        return INT32_MIN;
    }
    return value == value ? (int32_t)value : 0;
}
static inline int64_t mrt_d2l(double value) {
    if (value >= 9223372036854775807.0) {
        return INT64_MAX;
    }
    if (value <= -9223372036854775808.0) {
        return INT64_MIN;
    }
    return value == value ? (int64_t)value : 0;
}

static inline float mrt_float(uint32_t bits) {
    union {
        uint32_t bits;
        float value;
    } u = {bits};
    return u.value;
}
static inline double mrt_double(uint64_t bits) {
    union {
        uint64_t bits;
        double value;
    } u = {bits};
    return u.value;
}

#endif
