// SPDX-License-Identifier: Apache-2.0
//
// Two levels of bits, as Xen sets them, and as it never should.

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "xen/event_bits.h"

static struct xen_shared_info *shared;
static unsigned calls[XEN_PORTS];
static unsigned all_calls;

static void handle(uint32_t port) {
    assert(port < XEN_PORTS);
    calls[port]++;
    all_calls++;
}

// As Xen does it when a port becomes pending.
static void raise_event(uint32_t port) {
    shared->pending[port / 64] |= UINT64_C(1) << port % 64;
    if ((shared->masked[port / 64] >> port % 64 & 1) == 0) {
        shared->vcpus[0].pending_words |= UINT64_C(1) << port / 64;
        shared->vcpus[0].pending = 1;
    }
}

static void only_ports_that_are_not_masked_are_handled(void) {
    static const uint32_t ports[] = {0, 1, 63, 64, 1000, 4095};
    for (int i = 0; i < 6; i++) {
        raise_event(ports[i]);
    }
    xen_bits_handle(shared, handle);
    assert(all_calls == 0);
    for (int i = 0; i < 6; i++) {
        assert(xen_bits_take(shared, ports[i]) && !xen_bits_take(shared, ports[i]));
        xen_bits_unmask(shared, ports[i]);
        raise_event(ports[i]);
    }
    xen_bits_mask(shared, 64);
    xen_bits_handle(shared, handle);
    assert(all_calls == 5 && calls[64] == 0 && calls[4095] == 1 && calls[0] == 1);
    assert(shared->vcpus[0].pending == 0 && xen_bits_take(shared, 64));
    xen_bits_handle(shared, handle);
    assert(all_calls == 5);
}

static void any_pattern_ends(void) {
    all_calls = 0;
    for (int round = 0; round < 100; round++) {
        for (int i = 0; i < XEN_PORT_WORDS; i++) {
            shared->pending[i] =
                round == 0 ? UINT64_MAX : (uint64_t)rand() << 33 ^ (uint64_t)rand();
            shared->masked[i] = round == 0 ? 0 : (uint64_t)rand() << 33 ^ (uint64_t)rand();
        }
        shared->vcpus[0].pending_words = UINT64_MAX;
        xen_bits_handle(shared, handle);
        assert(round > 0 || all_calls == XEN_PORTS);
        for (int i = 0; i < XEN_PORT_WORDS; i++) {
            assert((shared->pending[i] & ~shared->masked[i]) == 0);
        }
    }
}

int main(void) {
    shared = calloc(1, sizeof *shared); // so that an access outside is seen
    xen_bits_start(shared);
    only_ports_that_are_not_masked_are_handled();
    any_pattern_ends();
    free(shared);
    return 0;
}
