// SPDX-License-Identifier: Apache-2.0
//
// What the files of the kvm target share. Each `kvm_..._start` is called once, in the order in
// which start.c names them.

#ifndef MIRAGE_KVM_KVM_H
#define MIRAGE_KVM_KVM_H

#include "x86_64/x86.h"

enum {
    VECTOR_TIMER = 32,
    VECTOR_CONSOLE = 33,
    VECTOR_SPURIOUS = 47,
};

// console.c
void kvm_console_start(void);
void kvm_console_drain(void);            // waits until all that was written has left
bool kvm_console_interrupt(void);        // interrupt code; whether input has arrived or ended
void kvm_console_interrupts_start(void); // from here on input raises VECTOR_CONSOLE

// clock.c: the clock runs from kvm_clock_finish on, which waits until the time since
// kvm_clock_start suffices to calibrate it, should that be needed.
void kvm_clock_start(void);
void kvm_clock_finish(void);

// apic.c
void kvm_apic_start(void);
void kvm_apic_route(uint32_t line, uint32_t vector); // an edge-triggered ISA interrupt
void kvm_apic_end_of_interrupt(void);                // interrupt code
// From here on the timer raises VECTOR_TIMER.
void kvm_apic_timer_start(void);
// Before that: a counter that falls by 1 every nanosecond.
void kvm_apic_counter_start(void);
uint32_t kvm_apic_counter(void);

// arguments.c: takes the parameters out of the loader's command line that are not the program's.
void kvm_arguments_start(const char *line);

// exit.c
void kvm_exit_start(uint64_t rsdp);
void kvm_tell(const char *text); // tells the launcher, on the debug console

// virtio_random.c: true if a virtio entropy device filled `bytes`.
bool kvm_virtio_random(uint8_t *bytes, size_t size);

#endif
