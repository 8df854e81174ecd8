// SPDX-License-Identifier: Apache-2.0
//
// Layouts and numbers of Xen's interface to its guests (the public headers xen.h, event_channel.h,
// memory.h, sched.h, vcpu.h, hvm/params.h, grant_table.h, io/console.h, io/xs_wire.h), as far as
// they are used; nothing newer than Xen 4.10's.

#ifndef MIRAGE_XEN_INTERFACE_H
#define MIRAGE_XEN_INTERFACE_H

#include <stddef.h>
#include <stdint.h>

#include "x86_64/pvclock.h"

#define XEN_SELF UINT16_C(0x7ff0) // this domain, where a domain's number is asked for

enum xen_call {
    XEN_CALL_MEMORY = 12,
    XEN_CALL_GRANT_TABLE = 20,
    XEN_CALL_VCPU = 24,
    XEN_CALL_SCHEDULE = 29,
    XEN_CALL_EVENT_CHANNEL = 32,
    XEN_CALL_HVM = 34,
};

// ---- Memory: pages of the hypervisor's appear in place of the guest's
// -----------------------------

enum { XEN_MEMORY_ADD = 7 };
enum xen_memory_space { XEN_SPACE_SHARED_INFO = 0, XEN_SPACE_GRANT_TABLE = 1 };

struct xen_memory_add {
    uint16_t domain;
    uint16_t size;
    uint32_t space;
    uint64_t index;
    uint64_t frame; // the guest's page number
};

// ---- Parameters of the domain
// ---------------------------------------------------------------------

enum { XEN_PARAMETER_SET = 0, XEN_PARAMETER_GET = 1 };
enum xen_parameter {
    XEN_PARAMETER_CALLBACK = 0,
    XEN_PARAMETER_STORE_PAGE = 1,
    XEN_PARAMETER_STORE_EVENT = 2,
    XEN_PARAMETER_CONSOLE_PAGE = 17,
    XEN_PARAMETER_CONSOLE_EVENT = 18,
};
#define XEN_CALLBACK_VECTOR (UINT64_C(2) << 56) // the low bits are a vector

struct xen_parameter_value {
    uint16_t domain;
    uint16_t padding;
    uint32_t index;
    uint64_t value;
};

// ---- The page that Xen and the guest share
// --------------------------------------------------------

enum { XEN_PORTS = 4096, XEN_PORT_WORDS = XEN_PORTS / 64 };

struct xen_vcpu {
    uint8_t pending; // some event is
    uint8_t masked;
    uint8_t padding[6];
    uint64_t pending_words; // bit n: in word n of the pending ports
    uint64_t fault_address;
    uint64_t padding2;
    struct x86_pvclock clock;
};

struct xen_shared_info {
    struct xen_vcpu vcpus[32];
    uint64_t pending[XEN_PORT_WORDS];
    uint64_t masked[XEN_PORT_WORDS];
    struct x86_pvclock_wall wall;
};

// ---- Event channels
// -------------------------------------------------------------------------------

enum {
    XEN_EVENT_BIND_VIRTUAL = 1,
    XEN_EVENT_SEND = 4,
    XEN_EVENT_ALLOCATE = 6,
    XEN_EVENT_UNMASK = 9,
    XEN_EVENT_INIT_CONTROL = 11,
    XEN_EVENT_EXPAND_ARRAY = 12,
};
enum { XEN_VIRTUAL_TIMER = 0 };

struct xen_event_bind_virtual {
    uint32_t interrupt;
    uint32_t vcpu;
    uint32_t port; // out
};

struct xen_event_allocate {
    uint16_t domain;
    uint16_t remote;
    uint32_t port; // out
};

// As queues: a page of words, one for each port, and heads of the queues in another page.
#define XEN_QUEUE_PENDING (UINT32_C(1) << 31)
#define XEN_QUEUE_MASKED (UINT32_C(1) << 30)
#define XEN_QUEUE_LINKED (UINT32_C(1) << 29)     // it is in a queue
#define XEN_QUEUE_LINK ((UINT32_C(1) << 17) - 1) // the next port of the queue, 0: none

enum { XEN_QUEUE_WORDS = 1024, XEN_PRIORITIES = 16 };

struct xen_queue_control {
    uint32_t ready; // bit n: there is something in the queue of priority n
    uint32_t padding;
    uint32_t heads[XEN_PRIORITIES];
};

struct xen_event_control {
    uint64_t frame; // of struct xen_queue_control
    uint32_t offset;
    uint32_t vcpu;
    uint8_t link_bits; // out
    uint8_t padding[7];
};

struct xen_event_array {
    uint64_t frame; // of the words
};

// ---- The processor
// --------------------------------------------------------------------------------

enum { XEN_VCPU_TIMER_SET = 8, XEN_VCPU_TIMER_STOP = 9 };

struct xen_vcpu_timer {
    uint64_t time; // of the system clock, nanoseconds
    uint32_t flags;
    uint32_t padding;
};

enum { XEN_SCHEDULE_YIELD = 0, XEN_SCHEDULE_SHUTDOWN = 2, XEN_SCHEDULE_POLL = 3 };
enum xen_shutdown { XEN_POWER_OFF = 0, XEN_REBOOT = 1, XEN_CRASH = 3 };

// Blocks until one of the ports is pending, or the system clock is at `timeout` (0: for ever).
struct xen_poll {
    const uint32_t *ports;
    uint32_t count;
    uint32_t padding;
    uint64_t timeout;
};

// ---- Grants: pages that another domain may use
// ----------------------------------------------------

enum {
    XEN_GRANT_ACCESS = 1,
    XEN_GRANT_READ_ONLY = 4,
    XEN_GRANT_READING = 8,
    XEN_GRANT_WRITING = 16
};

struct xen_grant {
    uint16_t flags;
    uint16_t domain;
    uint32_t frame;
};

enum { XEN_GRANT_RESERVED = 8 }; // the first references are the tool stack's

// ---- Console
// --------------------------------------------------------------------------------------

struct xen_console {
    uint8_t in[1024];
    uint8_t out[2048];
    uint32_t in_consumed;
    uint32_t in_produced;
    uint32_t out_consumed;
    uint32_t out_produced;
};

// ---- XenStore
// -------------------------------------------------------------------------------------

enum xen_store_kind {
    XEN_STORE_READ = 2,
    XEN_STORE_WATCH = 4,
    XEN_STORE_WRITE = 11,
    XEN_STORE_WATCH_EVENT = 15,
    XEN_STORE_ERROR = 16,
};

enum { XEN_STORE_RING = 1024, XEN_STORE_PAYLOAD_MOST = 4096 };

struct xen_store_header {
    uint32_t kind;
    uint32_t request;
    uint32_t transaction;
    uint32_t size; // of what follows
};

struct xen_store {
    uint8_t requests[XEN_STORE_RING];
    uint8_t replies[XEN_STORE_RING];
    uint32_t requests_consumed;
    uint32_t requests_produced;
    uint32_t replies_consumed;
    uint32_t replies_produced;
};

#endif
