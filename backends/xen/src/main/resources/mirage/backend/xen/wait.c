// SPDX-License-Identifier: Apache-2.0
//
// The timer: Xen raises an event at a time of its clock.

#include "x86_64/cpu.h"
#include "xen/xen.h"

X86_INTERRUPT_CODE_BEGIN

void x86_timer(int64_t nanoseconds) {
    enum { MOST = 60 };
    if (nanoseconds <= 0) {
        xen_call3(XEN_CALL_VCPU, XEN_VCPU_TIMER_STOP, 0, 0);
        return;
    }
    int64_t most = MOST * SECOND;
    int64_t left = nanoseconds < most ? nanoseconds : most;
    // One that has passed already raises its event at once.
    struct xen_vcpu_timer timer = {(uint64_t)(hal_clock_monotonic() + left), 0, 0};
    xen_call3(XEN_CALL_VCPU, XEN_VCPU_TIMER_SET, 0, (uintptr_t)&timer);
}

X86_INTERRUPT_CODE_END

void xen_timer_start(void) {
    xen_event_open(xen_event_bind_timer(), x86_timer_ended);
}
