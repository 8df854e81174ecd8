// SPDX-License-Identifier: Apache-2.0
//
// The processor's random numbers (Intel SDM volume 1, chapter 7.3.17).

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

static bool take(uint64_t *number) {
    enum { TRIES = 10 }; // what Intel recommends; beyond it the generator is broken
    for (int i = 0; i < TRIES; i++) {
        uint8_t good;
        __asm__ volatile("rdrand %0\n\tsetc %1" : "=r"(*number), "=qm"(good) : : "cc");
        if (good) {
            return true;
        }
    }
    return false;
}

bool x86_random(uint8_t *bytes, size_t size) {
    enum { HAS_RANDOM = 1 << 30 };
    if ((x86_cpuid(1).ecx & HAS_RANDOM) == 0) {
        return false;
    }
    for (size_t at = 0; at < size;) {
        uint64_t number;
        if (!take(&number)) {
            return false;
        }
        for (int i = 0; i < 8 && at < size; i++) {
            bytes[at++] = (uint8_t)(number >> 8 * i);
        }
    }
    return true;
}
