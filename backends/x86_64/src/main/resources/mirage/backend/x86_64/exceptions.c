// SPDX-License-Identifier: Apache-2.0

#include "mirage/rare.h"
#include "x86_64/exceptions.h"

RARE_BEGIN

static const char *const names[X86_EXCEPTIONS] = {
    [0] = "division error",
    [1] = "debug exception",
    [2] = "non-maskable interrupt",
    [3] = "breakpoint",
    [4] = "overflow",
    [5] = "bound range exceeded",
    [6] = "invalid opcode",
    [7] = "device not available",
    [8] = "double fault",
    [10] = "invalid task state segment",
    [11] = "segment not present",
    [12] = "stack segment fault",
    [13] = "general protection fault",
    [14] = "page fault",
    [16] = "floating-point error",
    [17] = "alignment check",
    [18] = "machine check",
    [19] = "SIMD floating-point error",
    [20] = "virtualization exception",
    [21] = "control protection exception",
};

const char *x86_exception_name(uint32_t vector) {
    const char *name = vector < X86_EXCEPTIONS ? names[vector] : 0;
    return name != 0 ? name : "unknown exception";
}

RARE_END
