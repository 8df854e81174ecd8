// SPDX-License-Identifier: Apache-2.0
//
// What the files of the xen target share. Each `xen_..._start` is called once, in the order in
// which start.c names them.

#ifndef MIRAGE_XEN_XEN_H
#define MIRAGE_XEN_XEN_H

#include "x86_64/x86.h"
#include "xen/interface.h"

enum { VECTOR_EVENT = 32 };

// hypercall.c: finds Xen and its calling page. Before it, only port 0xe9 can be written to.
void xen_hypercall_start(void);
long xen_call2(enum xen_call call, uint64_t a, uint64_t b);             // interrupt code
long xen_call3(enum xen_call call, uint64_t a, uint64_t b, uint64_t c); // interrupt code
uint64_t xen_parameter(enum xen_parameter parameter);
void xen_parameter_set(enum xen_parameter parameter, uint64_t value);
// Makes a page of Xen's appear at the physical address `place`; returns where it can be used.
volatile void *xen_memory_add(enum xen_memory_space space, uint64_t index, uint64_t place);

// Places for them: next to the pages of the console and of XenStore, which is outside of RAM. A
// page of RAM would have to be given back, and the large page that it is part of to be cut up.
#define XEN_SHARED_INFO_PLACE UINT64_C(0xfeff0000)
#define XEN_GRANT_TABLE_PLACE UINT64_C(0xfeff1000)

// events.c: `handler` is interrupt code, and is called once for any number of events on the port.
typedef void xen_event_handler(void);
void xen_events_start(void);
const char *xen_events_form(void); // "queues" or "bits"
void xen_event_open(uint32_t port, xen_event_handler *handler);
uint32_t xen_event_bind_timer(void);
uint32_t xen_event_allocate(uint16_t remote); // a port that domain may connect to
void xen_event_send(uint32_t port);
// To wait for what an event on a port brings: hold; look whether it is there, and await if not;
// release. Between, the port's handler is not called.
void xen_event_hold(uint32_t port);
void xen_event_await(uint32_t port, int64_t end); // blocks to `end` of the monotonic clock at most
void xen_event_release(uint32_t port);
volatile struct xen_shared_info *xen_shared(void); // interrupt code

// console.c
void xen_console_start(void);
void xen_console_drain(void);       // waits until all that was written has left
uint32_t xen_console_written(void); // bytes since the start, modulo 2^32
void xen_console_fetch(void);       // moves input to where keys are seen
// NUL-ended text for Xen's own log, for when dom0 does not answer.
void xen_console_debug(const char *text);

// clock.c
void xen_clock_start(void);

// store.c: the client of XenStore. Paths are relative to the domain's own. Waits for the answer.
void xen_store_start(void);
// Reads a value; NUL-ended in `value`, cut if it is longer than `most` - 1. False if there is none.
bool xen_store_read(const char *path, char *value, size_t most);
bool xen_store_write(const char *path, const char *value);
// The same without waiting for the answer, which for these is of no use.
void xen_store_post(const char *path, const char *value);
// A change of `path` is news from some moment on, and the state at that moment is news too.
void xen_store_watch(const char *path);
bool xen_store_news(void); // whether there was news, of any watch; takes it

// control.c: requests of the tool stack.
void xen_control_start(void);
// How the guest ends when it ends well: it may have been asked to start again.
enum xen_shutdown xen_control_reason(void);

// exit.c: the end, as Xen is told of it.
_Noreturn void xen_end(int code, bool crashed);

// wait.c
void xen_timer_start(void);

// arguments.c
void xen_arguments_start(const char *line);

// grants.c: pages that other domains may use.
void xen_grants_start(void);
// Lets `domain` use the page; returns its reference, 0 if there is none left.
uint32_t xen_grant(uint16_t domain, const volatile void *page, bool writable);
// Takes it back; false if the domain has it mapped still.
bool xen_grant_end(uint32_t reference);

#endif
