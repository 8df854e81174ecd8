// SPDX-License-Identifier: Apache-2.0

#include "x86_64/pvclock.h"

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

X86_INTERRUPT_CODE_BEGIN

int64_t x86_pvclock_read(const volatile struct x86_pvclock *clock) {
    for (;;) {
        uint32_t version = clock->version;
        __asm__ volatile("" : : : "memory");
        uint64_t elapsed = x86_tsc() - clock->tsc;
        int64_t time = (int64_t)clock->time;
        struct x86_scale scale = {clock->multiplier, clock->shift};
        __asm__ volatile("" : : : "memory");
        if ((version & 1) == 0 && clock->version == version) {
            return time + x86_scale_apply(scale, (int64_t)elapsed < 0 ? 0 : elapsed);
        }
    }
}

X86_INTERRUPT_CODE_END

struct x86_scale x86_pvclock_scale(const volatile struct x86_pvclock *clock) {
    return (struct x86_scale){clock->multiplier, clock->shift};
}

int64_t x86_pvclock_base(const volatile struct x86_pvclock_wall *wall) {
    for (;;) {
        uint32_t version = wall->version;
        __asm__ volatile("" : : : "memory");
        int64_t base = wall->seconds * SECOND + wall->nanoseconds;
        __asm__ volatile("" : : : "memory");
        if ((version & 1) == 0 && wall->version == version) {
            return base;
        }
    }
}
