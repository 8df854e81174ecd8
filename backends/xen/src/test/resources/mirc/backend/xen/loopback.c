// SPDX-License-Identifier: Apache-2.0
//
// What devices stand on, between this domain and itself: an event channel whose both ends it has,
// and pages that it grants to itself and has Xen copy.

#include "support.h"
#include "x86_64/cpu.h"
#include "xen/xen.h"

enum { BIND_BETWEEN = 0, GRANT_COPY = 5, FROM_GRANT = 1, TO_GRANT = 2 };

struct bind_between {
    uint16_t remote;
    uint32_t remote_port;
    uint32_t port; // out
};

struct copy_side {
    uint64_t place; // a reference, or a page number
    uint16_t domain;
    uint16_t offset;
};

struct copy {
    struct copy_side from;
    struct copy_side to;
    uint16_t size;
    uint16_t flags;
    int16_t status; // out; 0: good
};

_Static_assert(sizeof(struct bind_between) == 12, "evtchn_bind_interdomain");
_Static_assert(offsetof(struct copy, size) == 32, "gnttab_copy");
_Static_assert(sizeof(struct copy) == 40, "gnttab_copy");

static uint8_t given[HAL_PAGE_SIZE] __attribute__((aligned(4096)));
static uint8_t taken[HAL_PAGE_SIZE] __attribute__((aligned(4096)));
static volatile uint32_t events;

X86_INTERRUPT_CODE_BEGIN

static void count(void) {
    events++;
}

X86_INTERRUPT_CODE_END

static uint32_t connect_to_self(uint32_t port) {
    struct bind_between bind = {XEN_SELF, port, 0};
    check(xen_call2(XEN_CALL_EVENT_CHANNEL, BIND_BETWEEN, (uintptr_t)&bind) == 0, "the other end");
    return bind.port;
}

static void test_events(void) {
    uint32_t port = xen_event_allocate(XEN_SELF);
    uint32_t other = connect_to_self(port);
    xen_event_open(port, count);
    for (uint32_t i = 1; i <= 3; i++) {
        xen_event_send(other);
        int64_t end = hal_clock_monotonic() + SECOND;
        while (events < i && hal_clock_monotonic() < end) {
        }
        check(events == i, "each event is handled");
    }
    xen_event_hold(port);
    xen_event_send(other);
    xen_event_send(other);
    check(events == 3, "no event is handled while the port is held");
    int64_t start = hal_clock_monotonic();
    xen_event_await(port, start + 5 * SECOND);
    check(hal_clock_monotonic() - start < 5 * SECOND, "a pending event is not waited for");
    xen_event_await(port, hal_clock_monotonic() + SECOND / 20);
    xen_event_send(other);
    xen_event_release(port);
    int64_t end = hal_clock_monotonic() + SECOND;
    while (events < 4 && hal_clock_monotonic() < end) {
    }
    check(events == 4, "what came while the port was held is handled on release");
    print("events: ");
    print_line(xen_events_form());
}

static bool copy_from(uint32_t reference) {
    struct copy copy = {.from = {reference, XEN_SELF, 8},
                        .to = {x86_physical(taken) / HAL_PAGE_SIZE, XEN_SELF, 16},
                        .size = 1000,
                        .flags = FROM_GRANT};
    check(xen_call3(XEN_CALL_GRANT_TABLE, GRANT_COPY, (uintptr_t)&copy, 1) == 0, "the call");
    return copy.status == 0;
}

static bool copy_to(uint32_t reference) {
    struct copy copy = {.from = {x86_physical(taken) / HAL_PAGE_SIZE, XEN_SELF, 0},
                        .to = {reference, XEN_SELF, 0},
                        .size = 100,
                        .flags = TO_GRANT};
    check(xen_call3(XEN_CALL_GRANT_TABLE, GRANT_COPY, (uintptr_t)&copy, 1) == 0, "the call");
    return copy.status == 0;
}

static uint16_t own_number(void) {
    char text[8];
    check(xen_store_read("domid", text, sizeof text), "the domain's number");
    uint32_t number = 0;
    for (const char *digit = text; *digit != '\0'; digit++) {
        number = number * 10 + (uint32_t)(*digit - '0');
    }
    return (uint16_t)number;
}

static void test_grants(void) {
    xen_grants_start();
    uint16_t self = own_number();
    for (size_t i = 0; i < sizeof given; i++) {
        given[i] = (uint8_t)(i * 7);
    }
    uint32_t reference = xen_grant(self, given, false);
    check(reference != 0, "a grant");
    check(copy_from(reference), "a page that is granted can be read");
    for (size_t i = 0; i < 1000; i++) {
        check(taken[16 + i] == (uint8_t)((8 + i) * 7), "it is the page");
    }
    check(!copy_to(reference), "and not be written to");
    check(xen_grant_end(reference), "the end of a grant");
    check(!copy_from(reference), "it is granted no more");

    uint32_t writable = xen_grant(self, given, true);
    taken[0] = 99;
    check(copy_to(writable) && given[0] == 99, "a page that may be written to");
    check(xen_grant_end(writable), "its end");
    uint32_t others = xen_grant((uint16_t)(self + 1), given, true);
    check(!copy_to(others), "a page that is granted to somebody else");
    check(xen_grant_end(others), "its end");
    print_line("grants");
}

int mirage_main(void) {
    test_events();
    test_grants();
    return 0;
}
