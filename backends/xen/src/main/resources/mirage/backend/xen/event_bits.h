// SPDX-License-Identifier: Apache-2.0
//
// Event channels as two levels of bits in the shared page, without side effects beside it. All of
// it is interrupt code.

#ifndef MIRAGE_XEN_EVENT_BITS_H
#define MIRAGE_XEN_EVENT_BITS_H

#include <stdbool.h>

#include "xen/interface.h"

// No port raises an event from here on.
void xen_bits_start(volatile struct xen_shared_info *shared);

// Ports are below XEN_PORTS.
void xen_bits_mask(volatile struct xen_shared_info *shared, uint32_t port);
void xen_bits_unmask(volatile struct xen_shared_info *shared, uint32_t port);
// Whether an event was pending on the port; it is no more.
bool xen_bits_take(volatile struct xen_shared_info *shared, uint32_t port);

// Takes the events of all ports that are not masked, and calls `handle` for each of these ports.
void xen_bits_handle(volatile struct xen_shared_info *shared, void (*handle)(uint32_t port));

#endif
