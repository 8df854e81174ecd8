// SPDX-License-Identifier: Apache-2.0
//
// Signals as the kernel lays them out for x86-64 (signal(7), sigaction(2)).

#ifndef MIRAGE_UNIX_SIGNAL_H
#define MIRAGE_UNIX_SIGNAL_H

#include "unix/unix.h"

enum {
    SIGNAL_INTERRUPT = 2,
    SIGNAL_QUIT = 3,
    SIGNAL_ILLEGAL = 4,
    SIGNAL_TRAP = 5,
    SIGNAL_BUS = 7,
    SIGNAL_ARITHMETIC = 8,
    SIGNAL_USER_1 = 10,
    SIGNAL_SEGMENT = 11,
    SIGNAL_PIPE = 13,
    SIGNAL_ALARM = 14,
    SIGNAL_TERMINATE = 15,
};

#define SIGNAL_FLAG_INFORMATION UINT64_C(0x4)
#define SIGNAL_FLAG_RESTORER UINT64_C(0x04000000)
#define SIGNAL_FLAG_ON_STACK UINT64_C(0x08000000)
#define SIGNAL_FLAG_RESTART UINT64_C(0x10000000)
#define SIGNAL_FLAG_NO_DEFER UINT64_C(0x40000000)

struct unix_signal_information {
    int32_t signal;
    int32_t error;
    int32_t code; // above 0: from the kernel, because of what the process did
};

// ucontext_t, as far as it is read.
struct unix_signal_context {
    uint64_t flags;
    uint64_t link;
    uint64_t stack[3];
    uint64_t r8, r9, r10, r11, r12, r13, r14, r15;
    uint64_t rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip, rflags;
    uint64_t segments;
    uint64_t error;
    uint64_t trap; // the processor's exception vector
    uint64_t mask;
    uint64_t address; // cr2
};

_Static_assert(offsetof(struct unix_signal_context, rip) == 168, "REG_RIP");
_Static_assert(offsetof(struct unix_signal_context, address) == 216, "REG_CR2");

#endif
