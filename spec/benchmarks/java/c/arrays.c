// SPDX-License-Identifier: Apache-2.0
//
// bench.ArrayLoops in C. The functions stay functions, or all rounds would be one.

#include "measure.h"

#include <stddef.h>

#define SIZE 4096
#define TIMES 2000

static int32_t a[SIZE], b[SIZE];
static double c[SIZE], d[SIZE];

static void prepare(void) {
    for (int32_t i = 0; i < SIZE; i++) {
        a[i] = i * 7 + 3;
        b[i] = i ^ 0x55;
        c[i] = i * 0.5;
    }
}

__attribute__((noinline)) static int32_t product(const int32_t *x, const int32_t *y, size_t size) {
    uint32_t sum = 0;
    for (size_t i = 0; i < size; i++) {
        sum += (uint32_t)x[i] * (uint32_t)y[i];
    }
    return (int32_t)sum;
}

__attribute__((noinline)) static int32_t largest(const int32_t *x, size_t size) {
    int32_t value = INT32_MIN;
    for (size_t i = 0; i < size; i++) {
        value = x[i] > value ? x[i] : value;
    }
    return value;
}

__attribute__((noinline)) static void scale(const double *from, double *to, size_t size,
                                            double factor) {
    for (size_t i = 0; i < size; i++) {
        to[i] = from[i] * factor + 1.0;
    }
}

static int64_t turn(void) {
    int64_t sum = 0;
    for (int i = 0; i < TIMES; i++) {
        __asm__ volatile("" ::: "memory"); // or one round would do for all
        sum += (int32_t)((uint32_t)product(a, b, SIZE) + (uint32_t)largest(a, SIZE));
        scale(c, d, SIZE, 1.0 + i);
        sum += (int64_t)d[i % SIZE];
    }
    return sum;
}

const struct benchmark arrays = {"arrays", SIZE *TIMES, prepare, turn};
