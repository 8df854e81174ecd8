// SPDX-License-Identifier: Apache-2.0
//
// Instructions that C has no words for.

#ifndef MIRAGE_X86_64_CPU_H
#define MIRAGE_X86_64_CPU_H

#include <stdint.h>

// Code that runs in interrupt and exception handlers leaves the SSE registers alone, so that the
// entry need not save them: such functions stand between these two lines.
// clang-format off
#define X86_INTERRUPT_CODE_BEGIN \
    _Pragma("clang attribute push(__attribute__((target(\"general-regs-only\"))), apply_to=function)")
// clang-format on
#define X86_INTERRUPT_CODE_END _Pragma("clang attribute pop")

struct x86_identity {
    uint32_t eax, ebx, ecx, edx;
};

X86_INTERRUPT_CODE_BEGIN

static inline uint8_t x86_in8(uint16_t port) {
    uint8_t value;
    __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static inline uint16_t x86_in16(uint16_t port) {
    uint16_t value;
    __asm__ volatile("inw %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static inline uint32_t x86_in32(uint16_t port) {
    uint32_t value;
    __asm__ volatile("inl %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static inline void x86_out8(uint16_t port, uint8_t value) {
    __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port));
}

static inline void x86_out16(uint16_t port, uint16_t value) {
    __asm__ volatile("outw %0, %1" : : "a"(value), "Nd"(port));
}

static inline void x86_out32(uint16_t port, uint32_t value) {
    __asm__ volatile("outl %0, %1" : : "a"(value), "Nd"(port));
}

static inline uint64_t x86_read_msr(uint32_t msr) {
    uint32_t low;
    uint32_t high;
    __asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(msr));
    return (uint64_t)high << 32 | low;
}

static inline void x86_write_msr(uint32_t msr, uint64_t value) {
    __asm__ volatile("wrmsr" : : "c"(msr), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)));
}

static inline struct x86_identity x86_cpuid(uint32_t leaf) {
    struct x86_identity identity;
    __asm__ volatile("cpuid"
                     : "=a"(identity.eax), "=b"(identity.ebx), "=c"(identity.ecx),
                       "=d"(identity.edx)
                     : "a"(leaf), "c"(0));
    return identity;
}

// Not before the instructions in front of it have completed.
static inline uint64_t x86_tsc(void) {
    uint32_t low;
    uint32_t high;
    __asm__ volatile("lfence\n\trdtsc" : "=a"(low), "=d"(high) : : "memory");
    return (uint64_t)high << 32 | low;
}

static inline uint64_t x86_fault_address(void) {
    uint64_t address;
    __asm__ volatile("movq %%cr2, %0" : "=r"(address));
    return address;
}

static inline void x86_load_page_map(uint64_t physical) {
    __asm__ volatile("movq %0, %%cr3" : : "r"(physical) : "memory");
}

static inline void x86_forget_page(uintptr_t address) {
    __asm__ volatile("invlpg (%0)" : : "r"(address) : "memory");
}

static inline void x86_interrupts_on(void) {
    __asm__ volatile("sti" : : : "memory");
}

static inline void x86_interrupts_off(void) {
    __asm__ volatile("cli" : : : "memory");
}

// Whether they were on.
static inline _Bool x86_interrupts_save(void) {
    uint64_t flags;
    __asm__ volatile("pushfq\n\tpopq %0\n\tcli" : "=r"(flags) : : "memory");
    return (flags & 0x200) != 0;
}

static inline void x86_interrupts_restore(_Bool on) {
    if (on) {
        x86_interrupts_on();
    }
}

// Sleeps until an interrupt; one that arrives in between is not missed, because `sti` takes effect
// after the instruction behind it.
static inline void x86_halt_until_interrupt(void) {
    __asm__ volatile("sti\n\thlt" : : : "memory");
}

static inline void x86_pause(void) {
    __asm__ volatile("pause" : : : "memory");
}

static inline void x86_zero(void *memory, uint64_t quads) {
    __asm__ volatile("rep stosq" : "+D"(memory), "+c"(quads) : "a"((uint64_t)0) : "memory");
}

// Without a handler for it, nor one for that, an exception shuts the processor down.
static inline _Noreturn void x86_shut_down(void) {
    const struct __attribute__((packed)) {
        uint16_t limit;
        uint64_t base;
    } nothing = {0, 0};
    __asm__ volatile("lidt %0\n\tud2" : : "m"(nothing));
    __builtin_unreachable();
}

X86_INTERRUPT_CODE_END

#endif
