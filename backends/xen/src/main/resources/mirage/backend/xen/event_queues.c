// SPDX-License-Identifier: Apache-2.0

#include "xen/event_queues.h"

#include "x86_64/cpu.h"

// A queue that the other side has tied into a loop is left after so many ports.
enum { PORTS_AT_ONCE = 2 * XEN_QUEUE_WORDS };

X86_INTERRUPT_CODE_BEGIN

void xen_queues_start(struct xen_queues *queues, volatile struct xen_queue_control *control,
                      volatile uint32_t *words) {
    queues->control = control;
    queues->words = words;
    for (uint32_t i = 0; i < XEN_QUEUE_WORDS; i++) {
        words[i] = XEN_QUEUE_MASKED;
    }
    for (uint32_t i = 0; i < XEN_PRIORITIES; i++) {
        queues->heads[i] = 0;
    }
}

void xen_queues_mask(struct xen_queues *queues, uint32_t port) {
    __atomic_fetch_or(&queues->words[port], XEN_QUEUE_MASKED, __ATOMIC_SEQ_CST);
}

void xen_queues_unmask(struct xen_queues *queues, uint32_t port) {
    __atomic_fetch_and(&queues->words[port], ~XEN_QUEUE_MASKED, __ATOMIC_SEQ_CST);
}

bool xen_queues_take(struct xen_queues *queues, uint32_t port) {
    uint32_t old = __atomic_fetch_and(&queues->words[port], ~XEN_QUEUE_PENDING, __ATOMIC_SEQ_CST);
    return (old & XEN_QUEUE_PENDING) != 0;
}

// Takes the port off its queue; returns the next one, 0 if there is none.
static uint32_t unlink(volatile uint32_t *word) {
    uint32_t old = __atomic_fetch_and(word, ~(XEN_QUEUE_LINKED | XEN_QUEUE_LINK), __ATOMIC_SEQ_CST);
    return old & XEN_QUEUE_LINK;
}

// Takes one port off a queue, whose ready bit goes when it was the last.
static void handle_one(struct xen_queues *queues, uint32_t priority, uint32_t *ready,
                       void (*handle)(uint32_t port)) {
    uint32_t port = queues->heads[priority];
    if (port == 0) {
        port = __atomic_load_n(&queues->control->heads[priority], __ATOMIC_ACQUIRE);
    }
    uint32_t next = 0;
    bool valid = port != 0 && port < XEN_QUEUE_WORDS;
    if (valid) {
        next = unlink(&queues->words[port]);
    }
    queues->heads[priority] = next;
    if (next == 0) {
        *ready &= ~(UINT32_C(1) << priority);
    }
    if (valid && (queues->words[port] & XEN_QUEUE_MASKED) == 0 && xen_queues_take(queues, port)) {
        handle(port);
    }
}

void xen_queues_handle(struct xen_queues *queues, void (*handle)(uint32_t port)) {
    const uint32_t all = (UINT32_C(1) << XEN_PRIORITIES) - 1;
    uint32_t ready = 0;
    for (uint32_t i = 0; i < PORTS_AT_ONCE; i++) {
        ready |= __atomic_exchange_n(&queues->control->ready, 0, __ATOMIC_SEQ_CST) & all;
        if (ready == 0) {
            break;
        }
        handle_one(queues, (uint32_t)__builtin_ctz(ready), &ready, handle);
    }
}

X86_INTERRUPT_CODE_END
