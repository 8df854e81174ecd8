// SPDX-License-Identifier: Apache-2.0
//
// XenStore's rings with a store that follows the protocol, and with one that does not.

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "xen/store_ring.h"

static struct xen_store *make(void) {
    return calloc(1, sizeof(struct xen_store)); // so that an access outside is seen
}

static void reply(struct xen_store *ring, const void *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        ring->replies[ring->replies_produced++ % XEN_STORE_RING] = ((const uint8_t *)bytes)[i];
    }
}

static void requests_arrive_in_order_over_the_end(void) {
    struct xen_store *ring = make();
    ring->requests_consumed = ring->requests_produced = UINT32_MAX - 10;
    const char text[] = "data/exit-code";
    assert(xen_store_put(ring, (const uint8_t *)text, sizeof text) == sizeof text);
    for (size_t i = 0; i < sizeof text; i++) {
        assert(ring->requests[ring->requests_consumed++ % XEN_STORE_RING] == (uint8_t)text[i]);
    }
    free(ring);
}

static void a_message_is_whole_after_its_last_byte(void) {
    struct xen_store *ring = make();
    struct xen_store_message *message = calloc(1, sizeof *message);
    struct xen_store_header header = {XEN_STORE_READ, 7, 0, 5};
    reply(ring, &header, 3);
    assert(!xen_store_receive(ring, message));
    reply(ring, (const uint8_t *)&header + 3, sizeof header - 3);
    assert(!xen_store_receive(ring, message));
    reply(ring, "hello", 4);
    assert(!xen_store_receive(ring, message));
    reply(ring, "o", 1);
    assert(xen_store_receive(ring, message));
    assert(message->header.request == 7 && xen_store_payload_size(message) == 5);
    assert(memcmp(message->payload, "hello", 5) == 0);
    free(message);
    free(ring);
}

static void an_empty_message_is_whole_after_its_header(void) {
    struct xen_store *ring = make();
    struct xen_store_message *message = calloc(1, sizeof *message);
    struct xen_store_header header = {XEN_STORE_WATCH_EVENT, 0, 0, 0};
    reply(ring, &header, sizeof header);
    assert(xen_store_receive(ring, message));
    assert(xen_store_payload_size(message) == 0);
    free(message);
    free(ring);
}

static void a_long_payload_is_cut(void) {
    struct xen_store *ring = make();
    struct xen_store_message *message = calloc(1, sizeof *message);
    struct xen_store_header header = {XEN_STORE_READ, 1, 0, XEN_STORE_PAYLOAD_MOST};
    reply(ring, &header, sizeof header);
    bool whole = false;
    for (int i = 0; i < XEN_STORE_PAYLOAD_MOST; i++) {
        assert(!whole);
        reply(ring, "x", 1);
        whole = xen_store_receive(ring, message);
    }
    assert(whole && xen_store_payload_size(message) == sizeof message->payload);
    free(message);
    free(ring);
}

static void too_large_a_size_breaks_the_connection(void) {
    struct xen_store *ring = make();
    struct xen_store_message *message = calloc(1, sizeof *message);
    struct xen_store_header header = {XEN_STORE_READ, 1, 0, XEN_STORE_PAYLOAD_MOST + 1};
    reply(ring, &header, sizeof header);
    assert(!xen_store_receive(ring, message) && message->broken);
    reply(ring, "more", 4);
    assert(!xen_store_receive(ring, message));
    free(message);
    free(ring);
}

static void a_malicious_store_does_no_harm(void) {
    srand(1);
    for (int round = 0; round < 2000; round++) {
        struct xen_store *ring = make();
        struct xen_store_message *message = calloc(1, sizeof *message);
        for (int step = 0; step < 50; step++) {
            for (int i = 0; i < 40; i++) {
                ring->replies[rand() % XEN_STORE_RING] = (uint8_t)(rand() % 4);
            }
            ring->replies_produced = rand() % 3 == 0
                                         ? (uint32_t)rand() * 3u
                                         : ring->replies_consumed + (uint32_t)(rand() % 1100);
            ring->requests_consumed = (uint32_t)rand() * 3u;
            if (rand() % 10 == 0) {
                ring->replies_consumed = (uint32_t)rand() * 3u; // ours, but in its reach
                ring->requests_produced = (uint32_t)rand() * 3u;
            }
            if (xen_store_receive(ring, message)) {
                assert(xen_store_payload_size(message) <= sizeof message->payload);
                message->got = 0;
            }
            uint8_t bytes[2000] = {0};
            assert(xen_store_put(ring, bytes, sizeof bytes) <= XEN_STORE_RING);
        }
        free(message);
        free(ring);
    }
}

int main(void) {
    requests_arrive_in_order_over_the_end();
    a_message_is_whole_after_its_last_byte();
    an_empty_message_is_whole_after_its_header();
    a_long_payload_is_cut();
    too_large_a_size_breaks_the_connection();
    a_malicious_store_does_no_harm();
    return 0;
}
