// SPDX-License-Identifier: Apache-2.0
//
// The client of XenStore, the directory through which domains and the tool stack talk. One request
// at a time; while its answer is awaited, news of watches may come first.

#include "mirage/rare.h"
#include "x86_64/cpu.h"
#include "xen/store_ring.h"
#include "xen/xen.h"

RARE_BEGIN

static volatile struct xen_store *ring;
static uint32_t port;
static uint32_t last_request;
static struct xen_store_message message;
static bool news; // of a watch

X86_INTERRUPT_CODE_BEGIN

static void on_event(void) {
    if (ring->replies_produced != ring->replies_consumed) {
        x86_event(HAL_EVENT_CONTROL); // x86_events_seen looks what it is
    }
}

X86_INTERRUPT_CODE_END

void xen_store_start(void) {
    ring = x86_shared_map(xen_parameter(XEN_PARAMETER_STORE_PAGE) * HAL_PAGE_SIZE, HAL_PAGE_SIZE);
    port = (uint32_t)xen_parameter(XEN_PARAMETER_STORE_EVENT);
    xen_event_open(port, on_event);
}

// Dom0 has to get a turn for its answer, beside guests that compute and outweigh it.
static int64_t patience(void) {
    return hal_clock_monotonic() + 60 * SECOND;
}

static bool put(const void *bytes, size_t size) {
    const uint8_t *next = bytes;
    int64_t end = patience();
    while (size > 0) {
        size_t taken = xen_store_put(ring, next, size);
        next += taken;
        size -= taken;
        if (taken == 0) {
            xen_event_send(port);
            if (hal_clock_monotonic() > end) {
                return false;
            }
            xen_event_await(port, end);
        }
    }
    return true;
}

// Takes what has come, up to the answer to the request of that number; true if that is there.
static bool take(uint32_t request) {
    while (xen_store_receive(ring, &message)) {
        message.got = 0;
        xen_event_send(port); // there is room again
        if (message.header.kind == XEN_STORE_WATCH_EVENT) {
            news = true;
            x86_event(HAL_EVENT_CONTROL);
        } else if (message.header.request == request) {
            return true;
        }
    }
    return false;
}

bool xen_store_news(void) {
    take(0); // no request has this number
    bool was = news;
    news = false;
    return was;
}

static size_t length(const char *text) {
    size_t size = 0;
    while (text[size] != '\0') {
        size++;
    }
    return size;
}

static bool send(enum xen_store_kind kind, const char *path, const char *rest, size_t rest_size) {
    size_t path_size = length(path) + 1;
    struct xen_store_header header = {kind, ++last_request, 0, (uint32_t)(path_size + rest_size)};
    if (!put(&header, sizeof header) || !put(path, path_size) || !put(rest, rest_size)) {
        return false;
    }
    xen_event_send(port);
    return true;
}

// Waits for the answer to the last request, which is in `message` then.
static bool answered(void) {
    for (int64_t end = patience(); hal_clock_monotonic() < end; xen_event_await(port, end)) {
        if (take(last_request)) {
            return message.header.kind != XEN_STORE_ERROR;
        }
    }
    return false;
}

// Sends `path`, NUL-ended, and `rest` behind it. True if the answer is no error.
static bool ask(enum xen_store_kind kind, const char *path, const char *rest, size_t rest_size) {
    if (ring == NULL || message.broken) {
        return false;
    }
    xen_event_hold(port);
    bool good = send(kind, path, rest, rest_size) && answered();
    xen_event_release(port);
    return good;
}

bool xen_store_read(const char *path, char *value, size_t most) {
    if (!ask(XEN_STORE_READ, path, NULL, 0)) {
        return false;
    }
    size_t size = xen_store_payload_size(&message);
    size = size < most - 1 ? size : most - 1;
    for (size_t i = 0; i < size; i++) {
        value[i] = (char)message.payload[i];
    }
    value[size] = '\0';
    return true;
}

bool xen_store_write(const char *path, const char *value) {
    return ask(XEN_STORE_WRITE, path, value, length(value));
}

void xen_store_post(const char *path, const char *value) {
    if (ring != NULL && !message.broken) {
        send(XEN_STORE_WRITE, path, value, length(value));
    }
}

void xen_store_watch(const char *path) {
    static const char token[] = "mirage";
    if (ring != NULL && !message.broken) {
        send(XEN_STORE_WATCH, path, token, sizeof token);
    }
}

RARE_END
