// SPDX-License-Identifier: Apache-2.0
//
// bench.Sha256 in C: FIPS 180-4.

#include "measure.h"

#include <math.h>

#define SIZE (1 << 20)
#define TIMES 8

static uint8_t bytes[SIZE];
static uint32_t fractions[64];

static uint32_t right(uint32_t value, int by) {
    return value >> by | value << (32 - by);
}

static void prepare(void) {
    for (int32_t i = 0; i < SIZE; i++) {
        bytes[i] = (uint8_t)(i * 17 + (i >> 9));
    }
    int count = 0;
    for (int n = 2; count < 64; n++) {
        int prime = 1;
        for (int i = 2; i * i <= n; i++) {
            prime &= n % i != 0;
        }
        if (prime) {
            double root = cbrt(n);
            fractions[count++] = (uint32_t)(int64_t)((root - (double)(int64_t)root) * 4294967296.0);
        }
    }
}

__attribute__((noinline)) static void block(uint32_t *state, const uint8_t *from) {
    static uint32_t w[64];
    for (int i = 0; i < 16; i++) {
        w[i] = (uint32_t)from[i * 4] << 24 | (uint32_t)from[i * 4 + 1] << 16 |
               (uint32_t)from[i * 4 + 2] << 8 | from[i * 4 + 3];
    }
    for (int i = 16; i < 64; i++) {
        uint32_t x = w[i - 15];
        uint32_t y = w[i - 2];
        w[i] = w[i - 16] + (right(x, 7) ^ right(x, 18) ^ x >> 3) + w[i - 7] +
               (right(y, 17) ^ right(y, 19) ^ y >> 10);
    }
    uint32_t v[8];
    for (int i = 0; i < 8; i++) {
        v[i] = state[i];
    }
    uint32_t a = v[0], b = v[1], c = v[2], d = v[3], e = v[4], f = v[5], g = v[6], h = v[7];
    for (int i = 0; i < 64; i++) {
        uint32_t t1 = h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) +
                      fractions[i] + w[i];
        uint32_t t2 = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1;
        d = c, c = b, b = a, a = t1 + t2;
    }
    uint32_t left[8] = {a, b, c, d, e, f, g, h};
    for (int i = 0; i < 8; i++) {
        state[i] += left[i];
    }
}

static int64_t turn(void) {
    uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    for (int i = 0; i < TIMES; i++) {
        for (int at = 0; at < SIZE; at += 64) {
            block(state, bytes + at);
        }
    }
    return (int32_t)state[0];
}

const struct benchmark sha256 = {"sha256", SIZE *TIMES, prepare, turn};
