// SPDX-License-Identifier: Apache-2.0
//
// Event channels as queues of ports, one for each priority: a word for each port, linked to the
// next one of its queue. No side effects beside these words. All of it is interrupt code.

#ifndef MIRAGE_XEN_EVENT_QUEUES_H
#define MIRAGE_XEN_EVENT_QUEUES_H

#include <stdbool.h>

#include "xen/interface.h"

struct xen_queues {
    volatile struct xen_queue_control *control;
    volatile uint32_t *words;       // XEN_QUEUE_WORDS of them
    uint32_t heads[XEN_PRIORITIES]; // the next port of a queue; 0: see `control`
};

// No port raises an event from here on.
void xen_queues_start(struct xen_queues *queues, volatile struct xen_queue_control *control,
                      volatile uint32_t *words);

// Ports are below XEN_QUEUE_WORDS.
void xen_queues_mask(struct xen_queues *queues, uint32_t port);
void xen_queues_unmask(struct xen_queues *queues, uint32_t port);
// Whether an event was pending on the port; it is no more.
bool xen_queues_take(struct xen_queues *queues, uint32_t port);

// Takes the events of all ports that are not masked, and calls `handle` for each of these ports,
// higher priorities first.
void xen_queues_handle(struct xen_queues *queues, void (*handle)(uint32_t port));

#endif
