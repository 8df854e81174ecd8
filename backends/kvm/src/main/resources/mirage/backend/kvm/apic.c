// SPDX-License-Identifier: Apache-2.0
//
// Interrupt controllers: the processor's own with its timer (Intel SDM volume 3, chapter 11), the
// I/O APIC that devices are connected to, and the old pair of 8259s, which is kept silent.

#include "kvm/kvm.h"

#include "x86_64/cpu.h"

#define LOCAL_BASE UINT64_C(0xfee00000)
#define IO_BASE UINT64_C(0xfec00000)

enum {
    LOCAL_ID = 0x20,
    LOCAL_PRIORITY = 0x80,
    LOCAL_END = 0xb0,
    LOCAL_SPURIOUS = 0xf0,
    LOCAL_TIMER = 0x320,
    LOCAL_LINE_0 = 0x350,
    LOCAL_LINE_1 = 0x360,
    LOCAL_INITIAL = 0x380,
    LOCAL_CURRENT = 0x390,
    LOCAL_DIVIDER = 0x3e0,
};

enum { MASKED = 1 << 16, ENABLED = 1 << 8 };
enum { DIVIDE_BY_1 = 0xb, DIVIDE_BY_16 = 0x3 };
enum { IO_SELECT = 0x00, IO_WINDOW = 0x10, IO_ROUTES = 0x10 };

#define TIMER_MOST (60 * SECOND)

static volatile uint8_t *local;
static volatile uint8_t *io;

X86_INTERRUPT_CODE_BEGIN

static uint32_t get(uint32_t reg) {
    return *(volatile uint32_t *)(local + reg);
}

static void set(uint32_t reg, uint32_t value) {
    *(volatile uint32_t *)(local + reg) = value;
}

void kvm_apic_end_of_interrupt(void) {
    set(LOCAL_END, 0);
}

// KVM's and QEMU's bus clock is 1 GHz, so that the timer counts units of 16 ns. Should another one
// be faster, the timer comes early, and is set again.
void x86_timer(int64_t nanoseconds) {
    if (nanoseconds > TIMER_MOST) {
        nanoseconds = TIMER_MOST;
    }
    set(LOCAL_INITIAL, nanoseconds <= 0 ? 0 : (uint32_t)((nanoseconds + 15) / 16));
}

X86_INTERRUPT_CODE_END

static void set_io(uint32_t reg, uint32_t value) {
    *(volatile uint32_t *)(io + IO_SELECT) = reg;
    *(volatile uint32_t *)(io + IO_WINDOW) = value;
}

void kvm_apic_start(void) {
    enum { PIC_MASTER_MASK = 0x21, PIC_SLAVE_MASK = 0xa1 };
    x86_out8(PIC_MASTER_MASK, 0xff);
    x86_out8(PIC_SLAVE_MASK, 0xff);
    local = x86_device_map(LOCAL_BASE, HAL_PAGE_SIZE);
    io = x86_device_map(IO_BASE, HAL_PAGE_SIZE);
    set(LOCAL_LINE_0, MASKED);
    set(LOCAL_LINE_1, MASKED);
    set(LOCAL_TIMER, MASKED | VECTOR_TIMER);
    set(LOCAL_PRIORITY, 0);
    set(LOCAL_SPURIOUS, ENABLED | VECTOR_SPURIOUS);
}

void kvm_apic_route(uint32_t line, uint32_t vector) {
    set_io(IO_ROUTES + 2 * line + 1, get(LOCAL_ID));
    set_io(IO_ROUTES + 2 * line, vector);
}

void kvm_apic_counter_start(void) {
    set(LOCAL_DIVIDER, DIVIDE_BY_1);
    set(LOCAL_INITIAL, UINT32_MAX);
}

uint32_t kvm_apic_counter(void) {
    return get(LOCAL_CURRENT);
}

void kvm_apic_timer_start(void) {
    set(LOCAL_INITIAL, 0);
    set(LOCAL_DIVIDER, DIVIDE_BY_16);
    set(LOCAL_TIMER, VECTOR_TIMER);
}
