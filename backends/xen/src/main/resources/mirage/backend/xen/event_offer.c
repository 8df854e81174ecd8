// SPDX-License-Identifier: Apache-2.0
//
// Whether Xen has event channels as queues, and the change to them. Without them, those of two
// levels of bits, which every Xen has, are used.

#include "xen/event_offer.h"

#include "xen/xen.h"

static union {
    volatile struct xen_queue_control control;
    uint8_t page[HAL_PAGE_SIZE];
} control_page __attribute__((aligned(4096)));

static volatile uint32_t words[XEN_QUEUE_WORDS] __attribute__((aligned(4096)));

bool xen_events_offered(struct xen_queues *queues) {
    xen_queues_start(queues, &control_page.control, words);
    struct xen_event_control control = {x86_physical(&control_page) / HAL_PAGE_SIZE, 0, 0, 0, {0}};
    if (xen_call2(XEN_CALL_EVENT_CHANNEL, XEN_EVENT_INIT_CONTROL, (uintptr_t)&control) != 0) {
        return false;
    }
    struct xen_event_array array = {x86_physical(words) / HAL_PAGE_SIZE};
    if (xen_call2(XEN_CALL_EVENT_CHANNEL, XEN_EVENT_EXPAND_ARRAY, (uintptr_t)&array) != 0) {
        x86_refuse("Xen refused memory for event channels");
    }
    return true;
}
