// SPDX-License-Identifier: Apache-2.0
//
// The order in which the kvm target starts.

#include "kvm/kvm.h"

#include "mirage/rare.h"
#include "x86_64/cpu.h"

RARE_BEGIN

static _Noreturn void run(void) {
    x86_interrupts_on();
    hal_exit(mirage_main());
}

_Noreturn void x86_start(const struct pvh_start_info *info) {
    kvm_console_start();
    uint64_t rsdp = info->rsdp;
    kvm_arguments_start((const char *)info->command_line);
    x86_frames_start(info);
    x86_paging_start(); // `info` is out of reach from here on
    kvm_exit_start(rsdp);
    x86_stacks_start();
    x86_vectors_start();
    kvm_apic_start();
    kvm_clock_start();
    kvm_console_interrupts_start();
    kvm_clock_finish();
    struct hal_range stack = hal_stack_boot();
    x86_run_on_stack(stack.base + stack.size, run);
}

const char *hal_target(void) {
    return "kvm";
}

RARE_END
