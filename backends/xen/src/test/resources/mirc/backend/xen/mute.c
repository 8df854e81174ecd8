// SPDX-License-Identifier: Apache-2.0
//
// Ends as a guest whose XenStore never answered: no exit code, a word in Xen's log.

#include "support.h"
#include "xen/xen.h"

int mirage_main(void) {
    print_line("going");
    xen_console_drain();
    xen_console_debug("nobody listens\n");
    uint32_t reason = XEN_CRASH;
    xen_call2(XEN_CALL_SCHEDULE, XEN_SCHEDULE_SHUTDOWN, (uintptr_t)&reason);
    return 0;
}
