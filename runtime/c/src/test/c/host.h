// SPDX-License-Identifier: Apache-2.0
//
// A test of the runtime as a program of the host: host_hal.c is the target (memory from mmap, time
// that jumps to the next deadline), host_image.c the image (classes, and C in the place of Java).
// Each test has the program as host_test().

#ifndef MIRAGE_HOST_H
#define MIRAGE_HOST_H

#include "mirage/vm.h"

// The test. What is pending when it returns is an uncaught exception.
void host_test(void);

// Ends the test with a message unless `condition`.
#define HOST_CHECK(condition) host_check(condition, #condition, __FILE__, __LINE__)
void host_check(bool condition, const char *text, const char *file, int line);

// ---- host_hal.c ---------------------------------------------------------------------------------

extern size_t host_heap_size;         // of the address range, set before mirage_main
extern size_t host_commit_limit;      // bytes that hal_memory_commit gives
extern int64_t host_time;             // monotonic
extern int64_t host_step;             // what each look at the clock adds
extern const char *host_input;        // of the console, NULL at its end
extern int32_t host_ready_descriptor; // the one that can be watched, -1: none
extern uint32_t host_ready_events;    // HAL_READY_*, that it has
extern int64_t host_ready_at;         // from then on, 0: never
extern int64_t host_ask_at;           // when the host asks the guest for something, 0: never
extern uint32_t host_ask_event;       // … for what: HAL_EVENT_*
void host_expect_exit(int code);      // the program is to end with this code, not 0

// ---- host_image.c -------------------------------------------------------------------------------

// Object with two references and a number.
extern struct mrt_class host_node;
#define HOST_NODE_LEFT 8
#define HOST_NODE_RIGHT 12
#define HOST_NODE_NUMBER 16
extern struct mrt_class host_array_node;
extern struct mrt_class host_array_long;
extern struct mrt_class host_weak_reference;
extern struct mrt_class host_error;    // of all exceptions
extern const char *host_error_kind;    // which of java_calls.h made the last one
extern const char *host_uncaught_kind; // the same, of the exception that was not caught
extern uint32_t host_roots[64];        // static fields

static inline uint32_t *host_slot(jref object, uint32_t offset) {
    return (uint32_t *)((uint8_t *)object + offset);
}
static inline jref host_get(jref object, uint32_t offset) {
    return mrt_load(host_slot(object, offset));
}
static inline void host_set(jref object, uint32_t offset, jref value) {
    mrt_store(object, host_slot(object, offset), value);
}
static inline uint32_t *host_element(jref array, int32_t index) {
    return (uint32_t *)((uint8_t *)array + MRT_ARRAY_DATA(4)) + index;
}
static inline int32_t *host_number(jref node) {
    return (int32_t *)((uint8_t *)node + HOST_NODE_NUMBER);
}

// A started thread that runs `body(argument)`; its java.lang.Thread.
jref host_start(void (*body)(int argument), int argument, bool daemon);
// Thread.join of it, and Thread.interrupt.
void host_join(jref thread);
void host_interrupt(jref thread);

#endif
