// SPDX-License-Identifier: Apache-2.0
//
// XenStore's rings, without side effects. As with the console's, the other side may write anything.

#ifndef MIRAGE_XEN_STORE_RING_H
#define MIRAGE_XEN_STORE_RING_H

#include <stdbool.h>

#include "xen/interface.h"

// Puts as many of the bytes as there is room for; returns their number.
size_t xen_store_put(volatile struct xen_store *ring, const uint8_t *bytes, size_t size);

// Takes up to `size` bytes; returns their number.
size_t xen_store_get(volatile struct xen_store *ring, uint8_t *bytes, size_t size);

// A message as it arrives piece by piece. A payload that is larger than `payload` is cut, and one
// that is larger than the protocol allows makes the connection broken.
struct xen_store_message {
    struct xen_store_header header;
    uint8_t payload[256];
    uint32_t got; // bytes of header and payload so far
    bool broken;
};

// Takes what has arrived; true once the message is whole. `got` is 0 for a new message.
bool xen_store_receive(volatile struct xen_store *ring, struct xen_store_message *message);

// The bytes of the payload that are in `payload`, once the message is whole.
size_t xen_store_payload_size(const struct xen_store_message *message);

#endif
