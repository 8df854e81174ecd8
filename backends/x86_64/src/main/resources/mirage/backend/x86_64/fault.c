// SPDX-License-Identifier: Apache-2.0
//
// Exceptions and interrupts: a touched stack page gets its memory, an interrupt goes to the target,
// all else is a fault of the program, and is reported on a stack of its own.

#include "mirage/rare.h"
#include "x86_64/cpu.h"
#include "x86_64/exceptions.h"
#include "x86_64/x86.h"

RARE_BEGIN

enum { WHOLE_HANDLER_STACK = 64 << 10, HANDLER_STACK = 8 << 10 };

void x86_vector(const struct x86_vector_frame *frame);

static uintptr_t fault_stack_end;
static struct hal_fault fault;
static bool reporting;

void x86_vectors_start(void) {
    uintptr_t faults = x86_stack_map_committed(WHOLE_HANDLER_STACK, HAL_PAGE_SIZE);
    uintptr_t page_faults = x86_stack_map_committed(HANDLER_STACK, HANDLER_STACK);
    uintptr_t interrupts = x86_stack_map_committed(HANDLER_STACK, HANDLER_STACK);
    if (faults == 0 || page_faults == 0 || interrupts == 0) {
        x86_refuse("not enough memory for the handlers' stacks");
    }
    fault_stack_end = faults + WHOLE_HANDLER_STACK;
    x86_descriptors_start(fault_stack_end, page_faults + HANDLER_STACK, interrupts + HANDLER_STACK);
}

static void report(void) {
    mirage_fault(&fault);
}

static _Noreturn void fail(const struct x86_vector_frame *frame, uint64_t address) {
    if (reporting) {
        x86_refuse("\nanother fault while a fault was being reported");
    }
    reporting = true;
    bool stack_full = frame->vector == X86_PAGE_FAULT && address >= X86_STACKS &&
                      address < X86_STACKS_END && x86_frames_free() == 0;
    fault.name =
        stack_full ? "out of memory for a stack" : x86_exception_name((uint32_t)frame->vector);
    fault.vector = (uint32_t)frame->vector;
    fault.error = frame->error;
    fault.address = address;
    fault.pc = frame->rip;
    fault.sp = frame->rsp;
    fault.fp = frame->rbp;
    fault.flags = frame->rflags;
    const uint64_t registers[16] = {frame->rax, frame->rcx, frame->rdx, frame->rbx,
                                    frame->rsp, frame->rbp, frame->rsi, frame->rdi,
                                    frame->r8,  frame->r9,  frame->r10, frame->r11,
                                    frame->r12, frame->r13, frame->r14, frame->r15};
    for (int i = 0; i < 16; i++) {
        fault.registers[i] = registers[i];
    }
    x86_run_on_stack(fault_stack_end, report);
}

X86_INTERRUPT_CODE_BEGIN

void x86_vector(const struct x86_vector_frame *frame) {
    if (frame->vector >= X86_EXCEPTIONS) {
        x86_interrupt((uint32_t)frame->vector);
        return;
    }
    uint64_t address = frame->vector == X86_PAGE_FAULT ? x86_fault_address() : 0;
    enum { PRESENT = 1 };
    bool missing = frame->vector == X86_PAGE_FAULT && (frame->error & PRESENT) == 0;
    if (missing && x86_stack_touched(address)) {
        return;
    }
    fail(frame, address);
}

X86_INTERRUPT_CODE_END

RARE_END
