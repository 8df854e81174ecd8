// SPDX-License-Identifier: Apache-2.0
//
// Requests of the tool stack: `xl shutdown` and `xl reboot` write to the key control/shutdown, and
// the guest answers by emptying it. Saving is refused: an image keeps state of its devices that a
// restored one would not find.

#include "x86_64/cpu.h"
#include "xen/xen.h"

static const char KEY[] = "control/shutdown";

static enum xen_shutdown reason = XEN_POWER_OFF;

// A request may have come already: a watch fires once when it is set.
void xen_control_start(void) {
    xen_store_post("control/feature-poweroff", "1");
    xen_store_post("control/feature-reboot", "1");
    xen_store_post("control/feature-suspend", "0");
    xen_store_watch(KEY);
}

enum xen_shutdown xen_control_reason(void) {
    return reason;
}

static bool equal(const char *a, const char *b) {
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

// Whether the tool stack asks the guest to end.
static bool asked_to_end(void) {
    char request[16];
    if (!xen_store_read(KEY, request, sizeof request) || request[0] == '\0') {
        return false;
    }
    xen_store_write(KEY, "");
    if (equal(request, "suspend")) {
        static const char refusal[] = "xen: this unikernel cannot be saved; it goes on\n";
        hal_console_write((const uint8_t *)refusal, sizeof refusal - 1);
        return false;
    }
    bool again = equal(request, "reboot");
    reason = again ? XEN_REBOOT : XEN_POWER_OFF;
    return again || equal(request, "poweroff") || equal(request, "halt");
}

uint32_t x86_events_seen(uint32_t events) {
    if ((events & HAL_EVENT_CONSOLE) != 0) {
        xen_console_fetch();
    }
    if ((events & HAL_EVENT_CONTROL) == 0) {
        return events;
    }
    bool asked = xen_store_news() && asked_to_end();
    return asked ? events : events & ~HAL_EVENT_CONTROL;
}
