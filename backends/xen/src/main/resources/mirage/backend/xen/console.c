// SPDX-License-Identifier: Apache-2.0
//
// The console: a ring that dom0's console daemon empties and fills. Until it is set up, what is
// written goes to port 0xe9, and Xen prints it on its own console.

#include "x86_64/cpu.h"
#include "xen/console_ring.h"
#include "xen/xen.h"

enum { DEBUG_CONSOLE = 0xe9 };

static volatile struct xen_console *ring;
static uint32_t port;

X86_INTERRUPT_CODE_BEGIN

// The same event says that there is input, and that there is room for output.
static void note_input(void) {
    if (ring->in_produced != ring->in_consumed) {
        x86_event(HAL_EVENT_CONSOLE);
        x86_attend(); // a key may be among it
    }
}

X86_INTERRUPT_CODE_END

void xen_console_start(void) {
    ring = x86_shared_map(xen_parameter(XEN_PARAMETER_CONSOLE_PAGE) * HAL_PAGE_SIZE, HAL_PAGE_SIZE);
    port = (uint32_t)xen_parameter(XEN_PARAMETER_CONSOLE_EVENT);
    xen_event_open(port, note_input);
}

static size_t put(const uint8_t *bytes, size_t size) {
    size_t taken = xen_console_put(ring, bytes, size);
    if (taken > 0) {
        xen_event_send(port);
    }
    return taken;
}

void xen_console_debug(const char *text) {
    for (const char *next = text; *next != '\0'; next++) {
        x86_out8(DEBUG_CONSOLE, (uint8_t)*next);
    }
}

void hal_console_write(const uint8_t *bytes, size_t size) {
    if (ring == NULL) {
        for (size_t i = 0; i < size; i++) {
            x86_out8(DEBUG_CONSOLE, bytes[i]);
        }
        return;
    }
    size_t taken = put(bytes, size);
    if (taken < size) {
        xen_event_hold(port);
        while (taken < size) {
            xen_event_await(port, hal_clock_monotonic() + SECOND);
            taken += put(bytes + taken, size - taken);
        }
        xen_event_release(port);
        note_input(); // its event may be among those that were awaited
    }
}

void xen_console_drain(void) {
    enum { PATIENCE = 60 }; // seconds without progress; the daemon may be gone
    if (ring == NULL) {
        return;
    }
    uint32_t seen = ring->out_consumed;
    int64_t end = hal_clock_monotonic() + PATIENCE * SECOND;
    xen_event_hold(port);
    while (!xen_console_empty(ring) && hal_clock_monotonic() < end) {
        xen_event_await(port, end);
        uint32_t consumed = ring->out_consumed;
        if (consumed != seen) {
            seen = consumed;
            end = hal_clock_monotonic() + PATIENCE * SECOND;
        }
    }
    xen_event_release(port);
}

uint32_t xen_console_written(void) {
    return ring == NULL ? 0 : ring->out_produced;
}

void xen_console_fetch(void) {
    bool moved = false;
    uint8_t byte;
    bool on = x86_interrupts_save();
    while (!x86_input_full() && xen_console_get(ring, &byte)) {
        x86_input_put(byte);
        moved = true;
    }
    x86_interrupts_restore(on);
    if (moved) {
        xen_event_send(port); // there is room again
    }
}

ptrdiff_t hal_console_read(uint8_t *bytes, size_t size) {
    xen_console_fetch();
    return x86_input_take(bytes, size);
}
