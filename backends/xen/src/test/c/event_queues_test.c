// SPDX-License-Identifier: Apache-2.0
//
// Queues of ports with a hypervisor that follows the protocol (the model below is made of the
// public header's words on it), and with one that writes anything.

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "xen/event_queues.h"

static struct xen_queue_control *control;
static uint32_t *words;
static struct xen_queues queues;
static uint32_t tails[XEN_PRIORITIES];

static uint32_t handled[4 * XEN_QUEUE_WORDS];
static unsigned count;

static void handle(uint32_t port) {
    assert(port > 0 && port < XEN_QUEUE_WORDS);
    assert(count < sizeof handled / sizeof *handled);
    handled[count++] = port;
}

// Xen's side: links the port behind the tail of its queue unless it is masked or in one.
static void link_port(uint32_t port, uint32_t priority) {
    if ((words[port] & (XEN_QUEUE_MASKED | XEN_QUEUE_LINKED)) != 0) {
        return;
    }
    uint32_t tail = tails[priority];
    bool empty = tail == 0 || (words[tail] & XEN_QUEUE_LINKED) == 0;
    words[port] |= XEN_QUEUE_LINKED;
    if (!empty) {
        words[tail] = (words[tail] & ~XEN_QUEUE_LINK) | port;
    } else {
        control->heads[priority] = port;
    }
    tails[priority] = port;
    control->ready |= UINT32_C(1) << priority;
}

static void raise_event(uint32_t port, uint32_t priority) {
    words[port] |= XEN_QUEUE_PENDING;
    link_port(port, priority);
}

static void start(void) {
    control = calloc(1, sizeof *control); // so that an access outside is seen
    words = calloc(XEN_QUEUE_WORDS, sizeof *words);
    memset(tails, 0, sizeof tails);
    count = 0;
    xen_queues_start(&queues, control, words);
}

static void end(void) {
    free(control);
    free(words);
}

static void ports_come_in_order_higher_priorities_first(void) {
    start();
    for (uint32_t port = 1; port < XEN_QUEUE_WORDS; port++) {
        assert(words[port] == XEN_QUEUE_MASKED);
        xen_queues_unmask(&queues, port);
    }
    raise_event(9, 7);
    raise_event(3, 7);
    raise_event(1023, 15);
    raise_event(5, 0);
    raise_event(9, 7); // once is enough
    xen_queues_handle(&queues, handle);
    static const uint32_t expected[] = {5, 9, 3, 1023};
    assert(count == 4 && memcmp(handled, expected, sizeof expected) == 0);
    raise_event(3, 7);
    xen_queues_handle(&queues, handle);
    assert(count == 5 && handled[4] == 3);
    xen_queues_handle(&queues, handle);
    assert(count == 5);
    end();
}

static void masked_ports_wait(void) {
    start();
    raise_event(4, 7);
    assert(control->ready == 0);
    xen_queues_unmask(&queues, 4);
    link_port(4, 7);             // what Xen does when asked to unmask
    xen_queues_mask(&queues, 4); // linked, yet masked: it leaves the queue, and stays pending
    xen_queues_handle(&queues, handle);
    assert(count == 0);
    assert(xen_queues_take(&queues, 4) && !xen_queues_take(&queues, 4));
    end();
}

static uint32_t again;

static void raise_once_more(uint32_t port) {
    handle(port);
    if (again > 0) {
        again--;
        raise_event(port, 7);
    }
}

static void events_during_a_handler_are_not_lost(void) {
    start();
    xen_queues_unmask(&queues, 8);
    again = 100;
    raise_event(8, 7);
    xen_queues_handle(&queues, raise_once_more);
    assert(count == 101);
    end();
}

static void loops_and_wild_links_end(void) {
    start();
    for (uint32_t port = 0; port < XEN_QUEUE_WORDS; port++) {
        words[port] = XEN_QUEUE_PENDING | XEN_QUEUE_LINKED | (port == 5 ? 6 : 5); // 5 -> 6 -> 5
    }
    for (int i = 0; i < XEN_PRIORITIES; i++) {
        control->heads[i] = i == 3 ? 5 : UINT32_MAX - (uint32_t)i; // beyond the words
    }
    control->ready = UINT32_MAX;
    xen_queues_handle(&queues, handle);
    assert(count == 2 && control->ready == 0);
    end();
    for (int round = 0; round < 200; round++) {
        start();
        for (uint32_t port = 0; port < XEN_QUEUE_WORDS; port++) {
            words[port] = (uint32_t)rand() << 16 ^ (uint32_t)rand();
        }
        for (int i = 0; i < XEN_PRIORITIES; i++) {
            control->heads[i] = (uint32_t)rand() % (round % 2 == 0 ? XEN_QUEUE_WORDS : UINT32_MAX);
        }
        control->ready = (uint32_t)rand();
        xen_queues_handle(&queues, handle);
        end();
    }
}

static void rewind_queue(uint32_t port) {
    handle(port);
    words[port] = XEN_QUEUE_PENDING | XEN_QUEUE_LINKED | port; // it is its own next
    control->ready = 1;
    control->heads[0] = port;
}

static void an_endless_queue_is_left(void) {
    start();
    words[7] = XEN_QUEUE_PENDING | XEN_QUEUE_LINKED | 7;
    control->heads[0] = 7;
    control->ready = 1;
    xen_queues_handle(&queues, rewind_queue);
    assert(count > 1 && count <= 2 * XEN_QUEUE_WORDS);
    end();
}

int main(void) {
    ports_come_in_order_higher_priorities_first();
    masked_ports_wait();
    events_during_a_handler_are_not_lost();
    loops_and_wild_links_end();
    an_endless_queue_is_left();
    return 0;
}
