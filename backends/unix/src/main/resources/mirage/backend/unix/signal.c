// SPDX-License-Identifier: Apache-2.0
//
// Installing signal handlers. All run on one stack of their own, because the stack of the thread
// that is interrupted may be full.

#include "unix/signal.h"
#include "unix/system_call.h"

enum { SIGNAL_UNBLOCK = 1 };

// As the kernel, not libc, wants it.
struct kernel_action {
    unix_signal_handler *handler;
    uint64_t flags;
    void (*restorer)(void);
    uint64_t mask;
};

struct kernel_stack {
    uintptr_t base;
    int32_t flags;
    int32_t padding;
    size_t size;
};

void unix_signal_handle(int signal, unix_signal_handler *handler, uint64_t flags) {
    struct kernel_action action = {
        .handler = handler,
        .flags = flags | SIGNAL_FLAG_INFORMATION | SIGNAL_FLAG_RESTORER | SIGNAL_FLAG_ON_STACK,
        .restorer = unix_signal_return,
        .mask = 0,
    };
    if (system_call5(SYSTEM_RT_SIGACTION, signal, (long)&action, 0, sizeof action.mask, 0) != 0) {
        unix_refuse("the kernel refused a signal handler");
    }
    // Who started this process may have blocked it: a JVM's threads have SIGQUIT blocked.
    uint64_t mask = UINT64_C(1) << (signal - 1);
    system_call5(SYSTEM_RT_SIGPROCMASK, SIGNAL_UNBLOCK, (long)&mask, 0, sizeof mask, 0);
}

void unix_signal_stack(uintptr_t base, size_t size) {
    struct kernel_stack stack = {base, 0, 0, size};
    if (system_call3(SYSTEM_SIGALTSTACK, (long)&stack, 0, 0) != 0) {
        unix_refuse("the kernel refused the signal stack");
    }
}
