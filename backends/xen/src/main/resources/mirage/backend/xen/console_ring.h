// SPDX-License-Identifier: Apache-2.0
//
// The console's ring, without side effects. The other side writes to it at any time and may write
// anything: an index of its is read once, and one that cannot be is no progress.

#ifndef MIRAGE_XEN_CONSOLE_RING_H
#define MIRAGE_XEN_CONSOLE_RING_H

#include <stdbool.h>

#include "xen/interface.h"

// Puts as many of the bytes as there is room for; returns their number.
size_t xen_console_put(volatile struct xen_console *ring, const uint8_t *bytes, size_t size);

// Whether the other side has taken all that was put.
bool xen_console_empty(const volatile struct xen_console *ring);

// Takes one byte of input; false if there is none.
bool xen_console_get(volatile struct xen_console *ring, uint8_t *byte);

#endif
