// SPDX-License-Identifier: Apache-2.0
//
// bench.Checksum in C.

#include "measure.h"

#include <stddef.h>

#define SIZE (1 << 20)
#define TIMES 16
#define MODULUS 65521
#define RUN 5552

static int8_t bytes[SIZE];

static void prepare(void) {
    for (int32_t i = 0; i < SIZE; i++) {
        bytes[i] = (int8_t)(i * 31 + (i >> 8));
    }
}

__attribute__((noinline)) static int32_t adler(const int8_t *data, int32_t size) {
    int32_t low = 1;
    int32_t high = 0;
    for (int32_t at = 0; at < size;) {
        int32_t end = at + RUN < size ? at + RUN : size;
        for (; at < end; at++) {
            low += data[at] & 0xff;
            high += low;
        }
        low %= MODULUS;
        high %= MODULUS;
    }
    return (int32_t)((uint32_t)high << 16) | low;
}

__attribute__((noinline)) static int32_t sum(const int8_t *data, int32_t size) {
    int32_t total = 0;
    for (int32_t i = 0; i < size; i++) {
        total += data[i];
    }
    return total;
}

static int64_t turn(void) {
    int64_t total = 0;
    for (int i = 0; i < TIMES; i++) {
        __asm__ volatile("" ::: "memory"); // or one round would do for all
        total += (int32_t)((uint32_t)adler(bytes, SIZE) + (uint32_t)sum(bytes, SIZE));
    }
    return total;
}

const struct benchmark checksum = {"checksum", SIZE *TIMES, prepare, turn};
