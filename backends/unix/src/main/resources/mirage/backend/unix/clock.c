// SPDX-License-Identifier: Apache-2.0
//
// Clocks: the kernel's clock_gettime, called in the vDSO, a shared library that the kernel maps
// into every process, so that reading the time is no system call. Without it the system call
// serves.

#include "unix/elf.h"
#include "unix/system_call.h"
#include "unix/unix.h"

enum { CLOCK_WALL = 0, CLOCK_STEADY = 1, CLOCK_PROCESSOR = 2 };

typedef long clock_function(long clock, struct timespec64 *time);

static long kernel_clock(long clock, struct timespec64 *time) {
    return system_call3(SYSTEM_CLOCK_GETTIME, clock, (long)time, 0);
}

static clock_function *clock_gettime = kernel_clock;
static int64_t entry;

// The kernel's code may rely on the stack's alignment, as the ABI has it; the image's code does not
// keep it.
__attribute__((force_align_arg_pointer)) static int64_t now(long clock) {
    struct timespec64 time = {0, 0};
    clock_gettime(clock, &time);
    return time.seconds * SECOND + time.nanoseconds;
}

void unix_clock_start(const uintptr_t *initial) {
    uintptr_t image = elf_auxiliary(initial, ELF_AUXILIARY_VDSO);
    uintptr_t function = image == 0 ? 0 : elf_vdso_symbol(image, "__vdso_clock_gettime");
    if (function != 0) {
        clock_gettime = (clock_function *)function;
    }
    entry = now(CLOCK_STEADY);
}

int64_t hal_clock_monotonic(void) {
    return now(CLOCK_STEADY);
}

int64_t hal_clock_wall(void) {
    return now(CLOCK_WALL);
}

int64_t hal_clock_processor(void) {
    return now(CLOCK_PROCESSOR);
}

int64_t hal_clock_since_entry(void) {
    return now(CLOCK_STEADY) - entry;
}
