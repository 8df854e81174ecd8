// SPDX-License-Identifier: Apache-2.0
//
// Waiting for events and deadlines, and the end of a time slice. Both share the target's timer.

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

static volatile uint32_t pending;  // HAL_EVENT_*
static volatile int64_t slice_end; // 0: no slice
static volatile uint32_t *volatile slice_flag;
static volatile bool slice_armed;
static volatile uint32_t *volatile attention_flag;

X86_INTERRUPT_CODE_BEGIN

void x86_attend(void) {
    if (attention_flag != NULL) {
        *attention_flag = 1;
    }
}

void x86_event(uint32_t events) {
    __atomic_fetch_or(&pending, events, __ATOMIC_SEQ_CST); // not only interrupts call this
    if ((events & HAL_EVENTS_URGENT) != 0) {
        x86_attend();
    }
}

void x86_timer_ended(void) {
    slice_armed = false;
    int64_t end = slice_end;
    if (end == 0) {
        return;
    }
    int64_t left = end - hal_clock_monotonic();
    if (left > 0) {
        slice_armed = true;
        x86_timer(left);
    } else {
        slice_end = 0;
        *slice_flag = 1;
    }
}

X86_INTERRUPT_CODE_END

// Slices are asked for at every thread switch, and setting the timer is an exit to the hypervisor:
// it is left running towards the first of them, and set anew for what is left.
void hal_slice(int64_t nanoseconds, volatile uint32_t *flag) {
    slice_end = 0;
    if (nanoseconds <= 0) {
        return;
    }
    slice_flag = flag;
    slice_end = hal_clock_monotonic() + nanoseconds;
    if (!slice_armed) {
        slice_armed = true;
        x86_timer(nanoseconds);
    }
}

void hal_attention(volatile uint32_t *flag) {
    attention_flag = flag;
    if ((pending & HAL_EVENTS_URGENT) != 0) { // it came while the image started
        *flag = 1;
    }
}

static uint32_t take_pending(void) {
    uint32_t events = pending;
    pending = 0;
    return events;
}

static uint32_t wait_any(int64_t deadline) {
    x86_interrupts_off();
    uint32_t events = take_pending();
    bool timer_used = false;
    while (events == 0) {
        if (deadline != HAL_FOREVER) {
            int64_t left = deadline - hal_clock_monotonic();
            if (left <= 0) {
                break;
            }
            x86_timer(left);
            timer_used = true;
        }
        x86_halt_until_interrupt();
        x86_interrupts_off();
        events = take_pending();
    }
    if (timer_used) { // a slice that is still running is armed again
        x86_timer(0);
        x86_timer_ended();
    }
    x86_interrupts_on();
    return events;
}

uint32_t hal_wait(int64_t deadline) {
    for (;;) {
        uint32_t events = wait_any(deadline);
        uint32_t seen = x86_events_seen(events);
        if (seen != 0 || events == 0) { // else what ended the wait was no business of the program
            return seen;
        }
    }
}
