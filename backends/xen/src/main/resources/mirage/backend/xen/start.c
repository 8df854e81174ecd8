// SPDX-License-Identifier: Apache-2.0
//
// The order in which the xen target starts.

#include "xen/xen.h"

#include "mirage/rare.h"
#include "x86_64/cpu.h"

RARE_BEGIN

static _Noreturn void run(void) {
    x86_interrupts_on();
    int code = mirage_main();
    xen_end(code, code != 0);
}

_Noreturn void x86_start(const struct pvh_start_info *info) {
    xen_hypercall_start();
    xen_arguments_start((const char *)info->command_line);
    x86_frames_start(info);
    x86_paging_start(); // `info` is out of reach from here on
    x86_stacks_start();
    x86_vectors_start();
    xen_events_start();
    xen_clock_start();
    xen_console_start();
    xen_store_start();
    xen_timer_start();
    xen_control_start();
    struct hal_range stack = hal_stack_boot();
    x86_run_on_stack(stack.base + stack.size, run);
}

const char *hal_target(void) {
    return "xen";
}

RARE_END
