// SPDX-License-Identifier: Apache-2.0
//
// Ending the guest: Xen is told a reason only, so the exit code goes to XenStore, where the
// launcher reads it.

#include "x86_64/cpu.h"
#include "xen/xen.h"

enum { INTERNAL = 70 };

static void tell_code(int code) {
    char digits[] = {(char)('0' + code / 100 % 10), (char)('0' + code / 10 % 10),
                     (char)('0' + code % 10), '\0'};
    xen_store_write("data/exit-code", digits);
}

_Noreturn void hal_exit(int code) {
    x86_interrupts_off();
    xen_console_drain();
    tell_code(code);
    uint32_t reason = code == INTERNAL ? XEN_CRASH : XEN_POWER_OFF;
    xen_call2(XEN_CALL_SCHEDULE, XEN_SCHEDULE_SHUTDOWN, (uintptr_t)&reason);
    x86_shut_down(); // there was no Xen to tell
}
