// SPDX-License-Identifier: Apache-2.0
//
// Event channels, in the form with two levels of bits. Xen raises VECTOR_EVENT when a port that is
// not masked becomes pending.

#include "x86_64/cpu.h"
#include "xen/xen.h"

enum { HANDLERS_MOST = 8 };

// Xen's page takes the place of this one: nothing else may lie in it.
static union {
    volatile struct xen_shared_info info;
    uint8_t page[HAL_PAGE_SIZE];
} shared_page __attribute__((aligned(4096)));

#define shared shared_page.info

static struct {
    uint32_t port;
    xen_event_handler *handler;
} handlers[HANDLERS_MOST];
static uint32_t handler_count;

void xen_events_start(void) {
    xen_memory_add(XEN_SPACE_SHARED_INFO, 0, &shared_page);
    for (uint32_t i = 0; i < XEN_PORT_WORDS; i++) {
        shared.masked[i] = UINT64_MAX;
    }
    xen_parameter_set(XEN_PARAMETER_CALLBACK, XEN_CALLBACK_VECTOR | VECTOR_EVENT);
}

static void set_masked(uint32_t port, bool masked) {
    uint64_t bit = UINT64_C(1) << port % 64;
    if (masked) {
        __atomic_fetch_or(&shared.masked[port / 64], bit, __ATOMIC_SEQ_CST);
    } else {
        __atomic_fetch_and(&shared.masked[port / 64], ~bit, __ATOMIC_SEQ_CST);
    }
}

void xen_event_open(uint32_t port, xen_event_handler *handler) {
    if (port >= XEN_PORTS || handler_count == HANDLERS_MOST) {
        x86_refuse("more event channels than this image has handlers for");
    }
    handlers[handler_count].port = port;
    handlers[handler_count].handler = handler;
    handler_count++;
    set_masked(port, false);
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
    return &shared;
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
    shared.vcpus[0].pending = 0;
    uint64_t words = __atomic_exchange_n(&shared.vcpus[0].pending_words, 0, __ATOMIC_SEQ_CST);
    while (words != 0) {
        uint32_t word = (uint32_t)__builtin_ctzll(words);
        words &= words - 1;
        uint64_t ports = shared.pending[word] & ~shared.masked[word];
        while (ports != 0) {
            uint32_t bit = (uint32_t)__builtin_ctzll(ports);
            ports &= ports - 1;
            __atomic_fetch_and(&shared.pending[word], ~(UINT64_C(1) << bit), __ATOMIC_SEQ_CST);
            handle(word * 64 + bit);
        }
    }
}

X86_INTERRUPT_CODE_END
