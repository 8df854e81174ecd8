// SPDX-License-Identifier: Apache-2.0
//
// The order in which the unix target starts.

#include "mirage/rare.h"
#include "unix/unix.h"

RARE_BEGIN

static _Noreturn void run(void) {
    hal_exit(mirage_main());
}

// Called by start.S with the stack as the kernel left it.
_Noreturn void unix_start(const uintptr_t *initial);

_Noreturn void unix_start(const uintptr_t *initial) {
    unix_clock_start(initial);
    unix_arguments_start(initial);
    unix_memory_start();
    unix_fault_start();
    unix_wait_start();
    struct hal_range stack = hal_stack_boot();
    unix_run_on_stack(stack.base + stack.size, run);
}

const char *hal_target(void) {
    return "unix";
}

RARE_END
