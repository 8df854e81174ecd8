// SPDX-License-Identifier: Apache-2.0
//
// The task state segment, which holds the stacks of the handlers, and the interrupt descriptor
// table (Intel SDM volume 3, chapters 8.7 and 6.14).

#include "mirage/rare.h"
#include "x86_64/exceptions.h"
#include "x86_64/x86.h"

RARE_BEGIN

enum { CODE_SEGMENT = 8, TASK_SEGMENT = 24 };
enum { FAULT_STACK = 1, PAGE_FAULT_STACK = 2, INTERRUPT_STACK = 3 };

struct __attribute__((packed)) task_state {
    uint32_t reserved;
    uint64_t privileged_stacks[3];
    uint64_t reserved2;
    uint64_t handler_stacks[7]; // numbered from 1
    uint64_t reserved3;
    uint16_t reserved4;
    uint16_t port_map;
};

struct gate {
    uint16_t address_low;
    uint16_t segment;
    uint8_t stack;
    uint8_t type;
    uint16_t address_middle;
    uint32_t address_high;
    uint32_t reserved;
};

struct __attribute__((packed)) table_pointer {
    uint16_t limit;
    uint64_t base;
};

_Static_assert(sizeof(struct task_state) == 104, "task state segment");
_Static_assert(sizeof(struct gate) == 16, "gate");

enum { INTERRUPT_GATE = 0x8e, STUB_SIZE = 16 };

extern uint64_t x86_descriptor_table[];
extern const uint8_t x86_vector_stubs[];

static struct task_state task;
static struct gate gates[X86_VECTORS];

static void set_gate(uint32_t vector, uint8_t stack) {
    uintptr_t stub = (uintptr_t)x86_vector_stubs + (uintptr_t)vector * STUB_SIZE;
    gates[vector] = (struct gate){
        .address_low = (uint16_t)stub,
        .segment = CODE_SEGMENT,
        .stack = stack,
        .type = INTERRUPT_GATE,
        .address_middle = (uint16_t)(stub >> 16),
        .address_high = (uint32_t)(stub >> 32),
    };
}

void x86_descriptors_start(uintptr_t fault_stack, uintptr_t page_fault_stack,
                           uintptr_t interrupt_stack) {
    task.handler_stacks[FAULT_STACK - 1] = fault_stack;
    task.handler_stacks[PAGE_FAULT_STACK - 1] = page_fault_stack;
    task.handler_stacks[INTERRUPT_STACK - 1] = interrupt_stack;
    task.port_map = sizeof task;
    uint64_t base = (uintptr_t)&task;
    x86_descriptor_table[TASK_SEGMENT / 8] = (sizeof task - 1) | (base & 0xffffff) << 16 |
                                             UINT64_C(0x89) << 40 | (base >> 24 & 0xff) << 56;
    x86_descriptor_table[TASK_SEGMENT / 8 + 1] = base >> 32;
    for (uint32_t vector = 0; vector < X86_VECTORS; vector++) {
        set_gate(vector, vector < X86_EXCEPTIONS ? FAULT_STACK : INTERRUPT_STACK);
    }
    set_gate(X86_PAGE_FAULT, PAGE_FAULT_STACK);
    struct table_pointer pointer = {sizeof gates - 1, (uintptr_t)gates};
    __asm__ volatile("lidt %0" : : "m"(pointer));
    __asm__ volatile("ltr %w0" : : "r"(TASK_SEGMENT));
}

RARE_END
