// SPDX-License-Identifier: Apache-2.0
//
// Ending the guest: Xen is told a reason only, so the exit code goes to XenStore, where the
// launcher reads it.

#include "mirage/rare.h"
#include "x86_64/cpu.h"
#include "xen/xen.h"

RARE_BEGIN

enum { INTERNAL = 70 };

// "CODE BYTES", the second how much was written to the console: the launcher waits for so much.
static void tell(uint32_t code, uint32_t bytes) {
    char text[24];
    size_t at = sizeof text - 1;
    text[at] = '\0';
    do {
        text[--at] = (char)('0' + bytes % 10);
        bytes /= 10;
    } while (bytes != 0);
    text[--at] = ' ';
    do {
        text[--at] = (char)('0' + code % 10);
        code /= 10;
    } while (code != 0);
    if (!xen_store_write("data/exit", &text[at])) {
        xen_console_debug("the exit code could not be told: XenStore refuses it, or is mute\n");
    }
}

_Noreturn void xen_end(int code, bool crashed) {
    x86_interrupts_off();
    xen_console_drain();
    tell((uint32_t)code, xen_console_written());
    uint32_t reason = crashed ? XEN_CRASH : xen_control_reason();
    xen_call2(XEN_CALL_SCHEDULE, XEN_SCHEDULE_SHUTDOWN, (uintptr_t)&reason);
    x86_shut_down(); // there was no Xen to tell
}

_Noreturn void hal_exit(int code) {
    xen_end(code, code == INTERNAL);
}

RARE_END
