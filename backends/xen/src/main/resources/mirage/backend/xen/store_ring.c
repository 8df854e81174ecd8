// SPDX-License-Identifier: Apache-2.0

#include "xen/store_ring.h"

static void barrier(void) {
    __asm__ volatile("" : : : "memory"); // x86 keeps loads in order, and stores
}

size_t xen_store_put(volatile struct xen_store *ring, const uint8_t *bytes, size_t size) {
    uint32_t produced = ring->requests_produced;
    uint32_t used = produced - ring->requests_consumed;
    size_t room = used <= XEN_STORE_RING ? XEN_STORE_RING - used : 0;
    size_t count = size < room ? size : room;
    barrier();
    for (size_t i = 0; i < count; i++) {
        ring->requests[(produced + i) % XEN_STORE_RING] = bytes[i];
    }
    barrier();
    ring->requests_produced = produced + (uint32_t)count;
    return count;
}

size_t xen_store_get(volatile struct xen_store *ring, uint8_t *bytes, size_t size) {
    uint32_t consumed = ring->replies_consumed;
    uint32_t waiting = ring->replies_produced - consumed;
    if (waiting > XEN_STORE_RING) {
        return 0;
    }
    size_t count = size < waiting ? size : waiting;
    barrier();
    for (size_t i = 0; i < count; i++) {
        bytes[i] = ring->replies[(consumed + i) % XEN_STORE_RING];
    }
    barrier();
    ring->replies_consumed = consumed + (uint32_t)count;
    return count;
}

bool xen_store_receive(volatile struct xen_store *ring, struct xen_store_message *message) {
    const uint32_t header_size = sizeof message->header;
    for (;;) {
        uint8_t byte;
        bool in_header = message->got < header_size;
        if (!in_header && message->got - header_size == message->header.size) {
            return true;
        }
        if (message->broken || xen_store_get(ring, &byte, 1) == 0) {
            return false;
        }
        if (in_header) {
            ((uint8_t *)&message->header)[message->got] = byte;
        } else if (message->got - header_size < sizeof message->payload) {
            message->payload[message->got - header_size] = byte;
        }
        message->got++;
        if (message->got == header_size && message->header.size > XEN_STORE_PAYLOAD_MOST) {
            message->broken = true;
        }
    }
}

size_t xen_store_payload_size(const struct xen_store_message *message) {
    return message->header.size < sizeof message->payload ? message->header.size
                                                          : sizeof message->payload;
}
