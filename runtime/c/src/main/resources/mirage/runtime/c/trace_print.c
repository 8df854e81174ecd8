// SPDX-License-Identifier: Apache-2.0
//
// Traces for the ends that no Java code handles.

#include "mirage/rare.h"
#include "panic.h"
#include "text.h"
#include "trace.h"

RARE_BEGIN

#define TRACE_NEAR 64u // bytes from the last call before a fault

// The simple name of the outermost class, and ".java".
static void trace_print_derived_file(const char *class_name) {
    const char *start = class_name;
    for (const char *at = class_name; *at != 0; at++) {
        if (*at == '.') {
            start = at + 1;
        }
    }
    size_t size = 0;
    while (start[size] != 0 && start[size] != '$') {
        size++;
    }
    panic_write_bytes((const uint8_t *)start, size);
    panic_write(".java");
}

static void trace_print_frame(const struct trace_frame *frame) {
    panic_write("\tat ");
    if (frame->module[0] != 0) {
        panic_write(frame->module);
        panic_write("/");
    }
    panic_write(frame->class_name);
    panic_write(".");
    panic_write(frame->method);
    panic_write("(");
    if (frame->line == MIRAGE_LINE_NATIVE) {
        panic_write("Native Method");
    } else if (frame->file != NULL && frame->file[0] == 0) {
        panic_write("Unknown Source");
    } else if (frame->file != NULL) {
        panic_write(frame->file);
    } else {
        trace_print_derived_file(frame->class_name);
    }
    if (frame->line > 0 && (frame->file == NULL || frame->file[0] != 0)) {
        panic_write(":");
        panic_write_number(frame->line);
    }
    panic_write(")\n");
}

static bool trace_print_site(struct trace_cursor *cursor) {
    bool any = cursor->more;
    while (cursor->more) {
        struct trace_frame frame = trace_next(cursor);
        trace_print_frame(&frame);
    }
    return any;
}

static bool trace_print_address(uintptr_t address, void *context) {
    bool *any = context;
    struct trace_cursor cursor;
    if (trace_find(address, &cursor)) {
        *any = trace_print_site(&cursor) || *any;
    }
    return true;
}

void trace_print_here(uintptr_t frame) {
    bool any = false;
    trace_walk(frame, trace_print_address, &any);
    if (!any) {
        panic_write("\t(no Java frames)\n");
    }
}

void trace_print_fault(uintptr_t pc, uintptr_t sp, uintptr_t frame) {
    bool any = false;
    struct trace_cursor cursor;
    if (trace_find_near(pc, TRACE_NEAR, &cursor)) {
        any = trace_print_site(&cursor);
    } else if (trace_is_stack(sp) && trace_find(*(const uintptr_t *)sp, &cursor)) {
        any = trace_print_site(&cursor); // a call to what is no code: its frame is not there yet
    }
    trace_walk(frame, trace_print_address, &any);
    if (!any) {
        panic_write("\t(no Java frames)\n");
    }
}

void trace_print_exception(jref throwable) {
    struct trace_reader reader;
    struct trace_frame frame;
    trace_read(&reader, throwable);
    for (uint32_t i = 0; i < TRACE_MOST && trace_read_next(&reader, &frame); i++) {
        trace_print_frame(&frame);
    }
}

RARE_END
