// SPDX-License-Identifier: Apache-2.0
//
// Capturing return addresses, and reading of them what Throwable shows.

#include "trace.h"

#include "mirage_fields.h"
#include "thread.h"

#define TRACE_HIDDEN_PACKAGE "mirage.runtime.vm."

// The thread on whose stack `frame` lies, NULL.
static const struct mrt_thread *trace_thread(uintptr_t frame) {
    if (mrt.thread == NULL) {
        return NULL;
    }
    if (frame - mrt.thread->stack_base < mrt.thread->stack_size) {
        return mrt.thread;
    }
    for (uint32_t i = 1; i < thread_table_size; i++) {
        const struct mrt_thread *thread = thread_table[i];
        if (thread != NULL && frame - thread->stack_base < thread->stack_size) {
            return thread;
        }
    }
    return NULL;
}

bool trace_is_stack(uintptr_t address) {
    return address % sizeof(uintptr_t) == 0 && trace_thread(address) != NULL;
}

typedef bool trace_take(uintptr_t address, void *context);

// In each caller, so that `take` is inlined.
static inline __attribute__((always_inline)) void trace_each(uintptr_t frame, trace_take *take,
                                                             void *context) {
    const struct mrt_thread *thread = trace_thread(frame);
    if (thread == NULL) {
        return;
    }
    uintptr_t end = thread->stack_base + thread->stack_size - 2 * sizeof(uintptr_t);
    while (frame >= thread->stack_base && frame <= end && frame % sizeof(uintptr_t) == 0) {
        const uintptr_t *words = (const uintptr_t *)frame;
        if (words[1] == 0 || !take(words[1], context) || words[0] <= frame) {
            return;
        }
        frame = words[0];
    }
}

void trace_walk(uintptr_t frame, bool (*take)(uintptr_t address, void *context), void *context) {
    trace_each(frame, take, context);
}

struct trace_capture {
    uint32_t *to;
    uint32_t count;
    uint32_t most;
};

static bool trace_keep(uintptr_t address, void *context) {
    struct trace_capture *capture = context;
    capture->to[capture->count++] = (uint32_t)address;
    return capture->count < capture->most;
}

uint32_t trace_capture(uintptr_t frame, uint32_t *to, uint32_t most) {
    struct trace_capture capture = {.to = to, .most = most};
    trace_each(frame, trace_keep, &capture);
    return capture.count;
}

static bool trace_starts(const char *text, const char *start) {
    while (*start != 0) {
        if (*text++ != *start++) {
            return false;
        }
    }
    return true;
}

static bool trace_equal(const char *a, const char *b) {
    return trace_starts(a, b) && trace_starts(b, a);
}

void trace_read(struct trace_reader *reader, jref throwable) {
    jref backtrace = mrt_load(
        (const uint32_t *)((const uint8_t *)throwable + FIELD_java_lang_Throwable_backtrace));
    *reader = (struct trace_reader){.exception = mrt_class_of(throwable)};
    if (backtrace != NULL) {
        reader->addresses = (const uint32_t *)((const uint8_t *)backtrace + MRT_ARRAY_DATA(4));
        reader->count = (uint32_t)((const mrt_array *)backtrace)->length;
    }
}

// Whether `frame` is fillInStackTrace or a constructor of the exception itself, with nothing but
// such below it.
static bool trace_makes_exception(struct trace_reader *reader, const struct trace_frame *frame) {
    if (reader->exception == NULL) {
        return false;
    }
    if (trace_equal(frame->method, "fillInStackTrace")) {
        return true;
    }
    if (trace_equal(frame->method, "<init>")) {
        for (const struct mrt_class *type = reader->exception; type != NULL; type = type->super) {
            if (trace_equal(type->name, frame->class_name)) {
                return true;
            }
        }
    }
    return false;
}

bool trace_read_next(struct trace_reader *reader, struct trace_frame *frame) {
    while (true) {
        while (!reader->cursor.more) {
            if (reader->next == reader->count) {
                return false;
            }
            trace_find(reader->addresses[reader->next++], &reader->cursor);
        }
        *frame = trace_next(&reader->cursor);
        if (trace_starts(frame->class_name, TRACE_HIDDEN_PACKAGE)) {
            continue;
        }
        if (!trace_makes_exception(reader, frame)) {
            reader->exception = NULL;
            return true;
        }
    }
}
