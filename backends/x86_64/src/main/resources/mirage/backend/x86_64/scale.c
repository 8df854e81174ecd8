// SPDX-License-Identifier: Apache-2.0

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

struct x86_scale x86_scale_of(uint64_t ticks_per_second) {
    // The multiplier has its uppermost bit set: all 32 bits count.
    int8_t shift = 0;
    uint64_t ticks = ticks_per_second;
    while (ticks > 2 * (uint64_t)SECOND) {
        ticks >>= 1;
        shift--;
    }
    while (shift >= 0 && ticks <= (uint64_t)SECOND) {
        ticks <<= 1;
        shift++;
    }
    unsigned __int128 numerator = (unsigned __int128)SECOND << 32;
    uint64_t divisor = shift < 0 ? ticks_per_second : ticks;
    if (shift < 0) {
        numerator <<= -shift;
    }
    // 128 by 64 bits, bit by bit: the compiler's division needs a library.
    uint64_t quotient = 0;
    unsigned __int128 rest = 0;
    for (int bit = 127; bit >= 0; bit--) {
        rest = rest << 1 | (numerator >> bit & 1);
        quotient <<= 1;
        if (rest >= divisor) {
            rest -= divisor;
            quotient |= 1;
        }
    }
    return (struct x86_scale){quotient > UINT32_MAX ? UINT32_MAX : (uint32_t)quotient, shift};
}

X86_INTERRUPT_CODE_BEGIN

int64_t x86_scale_apply(struct x86_scale scale, uint64_t ticks) {
    if (scale.shift < 0) {
        ticks >>= -scale.shift;
    } else {
        ticks <<= scale.shift;
    }
    return (int64_t)((unsigned __int128)ticks * scale.multiplier >> 32);
}

X86_INTERRUPT_CODE_END
