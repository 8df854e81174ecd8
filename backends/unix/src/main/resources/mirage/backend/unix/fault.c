// SPDX-License-Identifier: Apache-2.0
//
// Processor exceptions: the signals that the kernel makes of them become mirage_fault.

#include "mirage/rare.h"
#include "unix/signal.h"
#include "x86_64/exceptions.h"

RARE_BEGIN

#define SIGNAL_STACK_SIZE ((size_t)64 << 10)

static bool reporting;

static void on_fault(int signal, const struct unix_signal_information *information,
                     const struct unix_signal_context *context) {
    if (reporting) {
        unix_refuse("\nanother fault while a fault was being reported");
    }
    reporting = true;
    bool processor = information->code > 0;
    uint32_t vector = processor ? (uint32_t)context->trap : (uint32_t)signal;
    struct hal_fault fault = {
        .name = processor ? x86_exception_name(vector) : "signal from another process",
        .vector = vector,
        .error = processor ? context->error : 0,
        .address = processor && vector == X86_PAGE_FAULT ? context->address : 0,
        .pc = context->rip,
        .sp = context->rsp,
        .fp = context->rbp,
        .flags = context->rflags,
        .registers = {context->rax, context->rcx, context->rdx, context->rbx, context->rsp,
                      context->rbp, context->rsi, context->rdi, context->r8, context->r9,
                      context->r10, context->r11, context->r12, context->r13, context->r14,
                      context->r15},
    };
    mirage_fault(&fault);
}

void unix_fault_start(void) {
    uintptr_t stack = hal_stack_map(SIGNAL_STACK_SIZE);
    if (stack == 0) {
        unix_refuse("no memory for the signal stack");
    }
    unix_signal_stack(stack, SIGNAL_STACK_SIZE);
    // Not deferred: a second fault must reach the handler, which says so, and not kill silently.
    unix_signal_handle(SIGNAL_SEGMENT, on_fault, SIGNAL_FLAG_NO_DEFER);
    unix_signal_handle(SIGNAL_BUS, on_fault, SIGNAL_FLAG_NO_DEFER);
    unix_signal_handle(SIGNAL_ILLEGAL, on_fault, SIGNAL_FLAG_NO_DEFER);
    unix_signal_handle(SIGNAL_ARITHMETIC, on_fault, SIGNAL_FLAG_NO_DEFER);
    unix_signal_handle(SIGNAL_TRAP, on_fault, SIGNAL_FLAG_NO_DEFER);
}

RARE_END
