// SPDX-License-Identifier: Apache-2.0
//
// What interrupts the processor: the timer and the console.

#include "kvm/kvm.h"

#include "x86_64/cpu.h"

X86_INTERRUPT_CODE_BEGIN

void x86_interrupt(uint32_t vector) {
    if (vector == VECTOR_SPURIOUS) {
        return; // it wants no end
    }
    if (vector == VECTOR_TIMER) {
        x86_timer_ended();
    } else if (vector == VECTOR_CONSOLE && kvm_console_interrupt()) {
        x86_event(HAL_EVENT_CONSOLE);
    }
    kvm_apic_end_of_interrupt();
}

X86_INTERRUPT_CODE_END

uint32_t x86_events_seen(uint32_t events) {
    return events;
}
