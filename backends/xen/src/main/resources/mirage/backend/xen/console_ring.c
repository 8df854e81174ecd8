// SPDX-License-Identifier: Apache-2.0

#include "xen/console_ring.h"

#include "x86_64/cpu.h"

static void barrier(void) {
    __asm__ volatile("" : : : "memory"); // x86 keeps loads in order, and stores
}

size_t xen_console_put(volatile struct xen_console *ring, const uint8_t *bytes, size_t size) {
    uint32_t produced = ring->out_produced;
    uint32_t used = produced - ring->out_consumed;
    size_t room = used <= sizeof ring->out ? sizeof ring->out - used : 0;
    size_t count = size < room ? size : room;
    barrier();
    for (size_t i = 0; i < count; i++) {
        ring->out[(produced + i) % sizeof ring->out] = bytes[i];
    }
    barrier();
    ring->out_produced = produced + (uint32_t)count;
    return count;
}

bool xen_console_empty(const volatile struct xen_console *ring) {
    return ring->out_consumed == ring->out_produced;
}

X86_INTERRUPT_CODE_BEGIN

bool xen_console_get(volatile struct xen_console *ring, uint8_t *byte) {
    uint32_t consumed = ring->in_consumed;
    uint32_t waiting = ring->in_produced - consumed;
    if (waiting == 0 || waiting > sizeof ring->in) {
        return false;
    }
    barrier();
    *byte = ring->in[consumed % sizeof ring->in];
    barrier();
    ring->in_consumed = consumed + 1;
    return true;
}

X86_INTERRUPT_CODE_END
