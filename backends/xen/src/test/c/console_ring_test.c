// SPDX-License-Identifier: Apache-2.0
//
// The console's ring with a daemon that follows the protocol, and with one that does not.

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "xen/console_ring.h"

static struct xen_console *make(void) {
    return calloc(1, sizeof(struct xen_console)); // so that an access outside is seen
}

static void bytes_arrive_in_order_over_the_end(void) {
    struct xen_console *ring = make();
    ring->out_consumed = ring->out_produced = UINT32_MAX - 100;
    ring->in_consumed = ring->in_produced = UINT32_MAX - 3;
    uint8_t sent[300];
    for (unsigned i = 0; i < sizeof sent; i++) {
        sent[i] = (uint8_t)i;
    }
    assert(xen_console_put(ring, sent, sizeof sent) == sizeof sent);
    assert(!xen_console_empty(ring));
    for (unsigned i = 0; i < sizeof sent; i++) {
        assert(ring->out[ring->out_consumed++ % sizeof ring->out] == sent[i]);
    }
    assert(xen_console_empty(ring));
    for (unsigned i = 0; i < 10; i++) {
        ring->in[ring->in_produced++ % sizeof ring->in] = (uint8_t)(i + 1);
    }
    for (unsigned i = 0; i < 10; i++) {
        uint8_t byte;
        assert(xen_console_get(ring, &byte) && byte == i + 1);
    }
    uint8_t none;
    assert(!xen_console_get(ring, &none));
    free(ring);
}

static void a_full_ring_takes_no_more(void) {
    struct xen_console *ring = make();
    uint8_t bytes[3000] = {0};
    assert(xen_console_put(ring, bytes, sizeof bytes) == sizeof ring->out);
    assert(xen_console_put(ring, bytes, sizeof bytes) == 0);
    ring->out_consumed += 7;
    assert(xen_console_put(ring, bytes, sizeof bytes) == 7);
    free(ring);
}

static void a_malicious_daemon_does_no_harm(void) {
    struct xen_console *ring = make();
    uint8_t bytes[5000] = {0};
    srand(1);
    for (int round = 0; round < 100000; round++) {
        ring->out_consumed = rand() % 2 == 0 ? (uint32_t)rand() * 3u : ring->out_produced + 1;
        ring->in_produced = (uint32_t)rand() * 3u;
        if (rand() % 50 == 0) {
            ring->in_consumed = (uint32_t)rand() * 3u; // ours, but in its reach
            ring->out_produced = (uint32_t)rand() * 3u;
        }
        size_t put = xen_console_put(ring, bytes, (size_t)rand() % sizeof bytes);
        assert(put <= sizeof ring->out);
        uint8_t byte;
        xen_console_get(ring, &byte);
    }
    free(ring);
}

int main(void) {
    bytes_arrive_in_order_over_the_end();
    a_full_ring_takes_no_more();
    a_malicious_daemon_does_no_harm();
    return 0;
}
