// SPDX-License-Identifier: Apache-2.0
//
// Event channels: as queues where Xen has them, else as two levels of bits. Xen raises VECTOR_EVENT
// when a port that is not masked becomes pending.

#include "x86_64/cpu.h"
#include "xen/event_bits.h"
#include "xen/event_offer.h"
#include "xen/xen.h"

enum { HANDLERS_MOST = 8 };

static volatile struct xen_shared_info *shared;

static struct xen_queues queues;
static bool queued;

static struct {
    uint32_t port;
    xen_event_handler *handler;
} handlers[HANDLERS_MOST];
static uint32_t handler_count;

void xen_events_start(void) {
    shared = xen_memory_add(XEN_SPACE_SHARED_INFO, 0, XEN_SHARED_INFO_PLACE);
    xen_bits_start(shared);
    queued = xen_events_offered(&queues);
    xen_parameter_set(XEN_PARAMETER_CALLBACK, XEN_CALLBACK_VECTOR | VECTOR_EVENT);
}

const char *xen_events_form(void) {
    return queued ? "queues" : "bits";
}

void xen_event_hold(uint32_t port) {
    if (queued) {
        xen_queues_mask(&queues, port);
    } else {
        xen_bits_mask(shared, port);
    }
}

// An event that came meanwhile is raised now, which only Xen can do.
void xen_event_release(uint32_t port) {
    xen_call2(XEN_CALL_EVENT_CHANNEL, XEN_EVENT_UNMASK, (uintptr_t)&port);
}

void xen_event_await(uint32_t port, int64_t end) {
    struct xen_poll poll = {&port, 1, 0, (uint64_t)end};
    xen_call2(XEN_CALL_SCHEDULE, XEN_SCHEDULE_POLL, (uintptr_t)&poll);
    if (queued) {
        xen_queues_take(&queues, port);
    } else {
        xen_bits_take(shared, port);
    }
}

void xen_event_open(uint32_t port, xen_event_handler *handler) {
    if (port >= (queued ? (uint32_t)XEN_QUEUE_WORDS : (uint32_t)XEN_PORTS) ||
        handler_count == HANDLERS_MOST) {
        x86_refuse("more event channels than this image has handlers for");
    }
    handlers[handler_count].port = port;
    handlers[handler_count].handler = handler;
    handler_count++;
    xen_event_release(port);
}

uint32_t xen_event_bind_timer(void) {
    struct xen_event_bind_virtual bind = {XEN_VIRTUAL_TIMER, 0, 0};
    if (xen_call2(XEN_CALL_EVENT_CHANNEL, XEN_EVENT_BIND_VIRTUAL, (uintptr_t)&bind) != 0) {
        x86_refuse("Xen refused an event channel for the timer");
    }
    return bind.port;
}

uint32_t xen_event_allocate(uint16_t remote) {
    struct xen_event_allocate allocate = {XEN_SELF, remote, 0};
    if (xen_call2(XEN_CALL_EVENT_CHANNEL, XEN_EVENT_ALLOCATE, (uintptr_t)&allocate) != 0) {
        x86_refuse("Xen refused an event channel");
    }
    return allocate.port;
}

void xen_event_send(uint32_t port) {
    xen_call2(XEN_CALL_EVENT_CHANNEL, XEN_EVENT_SEND, (uintptr_t)&port);
}

X86_INTERRUPT_CODE_BEGIN

volatile struct xen_shared_info *xen_shared(void) {
    return shared;
}

static void handle(uint32_t port) {
    for (uint32_t i = 0; i < handler_count; i++) {
        if (handlers[i].port == port) {
            handlers[i].handler();
        }
    }
}

void x86_interrupt(uint32_t vector) {
    (void)vector; // there is no other
    if (queued) {
        shared->vcpus[0].pending = 0;
        xen_queues_handle(&queues, handle);
    } else {
        xen_bits_handle(shared, handle);
    }
}

X86_INTERRUPT_CODE_END
