// SPDX-License-Identifier: Apache-2.0
//
// The halves of a double: the algorithms of fdlibm tell ranges by the upper one.

#ifndef MIRAGE_MATH_BITS_H
#define MIRAGE_MATH_BITS_H

#include <stdint.h>

static inline uint64_t math_bits(double x) {
    uint64_t bits;
    __builtin_memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline double math_of_bits(uint64_t bits) {
    double x;
    __builtin_memcpy(&x, &bits, sizeof x);
    return x;
}

static inline int32_t math_high(double x) {
    return (int32_t)(math_bits(x) >> 32);
}

static inline uint32_t math_low(double x) {
    return (uint32_t)math_bits(x);
}

static inline double math_with_high(double x, int32_t high) {
    return math_of_bits((uint64_t)(uint32_t)high << 32 | math_low(x));
}

// x with its lower 32 bits cleared.
static inline double math_upper(double x) {
    return math_of_bits(math_bits(x) & 0xffffffff00000000u);
}

static inline double math_abs(double x) {
    return math_of_bits(math_bits(x) & 0x7fffffffffffffffu);
}

// x with 2^k multiplied into its exponent; the result must be normal.
static inline double math_add_exponent(double x, int32_t k) {
    return math_with_high(x, (int32_t)((uint32_t)math_high(x) + ((uint32_t)k << 20)));
}

// 2^k for -1022 <= k <= 1023.
static inline double math_power_of_two(int32_t k) {
    return math_of_bits((uint64_t)(uint32_t)(k + 1023) << 52);
}

static inline double math_sqrt(double x) {
    double root;
    __asm__("sqrtsd %1, %0" : "=x"(root) : "x"(x));
    return root;
}

#endif
