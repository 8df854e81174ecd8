// SPDX-License-Identifier: Apache-2.0
//
// Stack traces: return addresses, captured over the frame pointers when an exception is made, and
// what the line table says of them.

#ifndef MIRAGE_TRACE_H
#define MIRAGE_TRACE_H

#include "mirage/line_table.h"
#include "mirage/vm.h"

#define TRACE_MOST 1024 // frames of an exception, as on HotSpot

// One Java frame; strings are NUL-ended UTF-8 and live for ever. `line`: MIRAGE_LINE_UNKNOWN, ….
struct trace_frame {
    const char *class_name;
    const char *method;
    const char *file; // "" if the class file says none
    const char *module;
    int32_t line;
};

// Reads the frames of one return address from the table, innermost first.
struct trace_cursor {
    uint32_t frame; // number of the frame to be read next
    bool more;
};
// Whether `address` is a return address of the table.
bool trace_find(uintptr_t address, struct trace_cursor *cursor);
// The same for the last site at or before `address`, within `most` bytes: for faults.
bool trace_find_near(uintptr_t address, uint32_t most, struct trace_cursor *cursor);
struct trace_frame trace_next(struct trace_cursor *cursor);

// Calls `take` with each return address from the frame whose pointer is `frame` outward, until it
// returns false.
void trace_walk(uintptr_t frame, bool (*take)(uintptr_t address, void *context), void *context);

// Writes the return addresses, at most so many, from the frame whose pointer is `frame` outward;
// their number.
uint32_t trace_capture(uintptr_t frame, uint32_t *to, uint32_t most);

// Whether a word at `address` lies on the stack of a thread.
bool trace_is_stack(uintptr_t address);

// Reads the Java frames that Throwable shows, of a captured int[] of addresses: without the frames
// of the runtime, of fillInStackTrace, and of the exception's own constructors.
struct trace_reader {
    const uint32_t *addresses;
    uint32_t count;
    uint32_t next;
    struct trace_cursor cursor;
    const struct mrt_class *exception; // NULL once its constructors are passed
};
void trace_read(struct trace_reader *reader, jref throwable);
bool trace_read_next(struct trace_reader *reader, struct trace_frame *frame);

// Print "\tat …" lines to the console.
void trace_print_here(uintptr_t frame);
void trace_print_fault(uintptr_t pc, uintptr_t sp, uintptr_t frame);
void trace_print_exception(jref throwable);

#endif
