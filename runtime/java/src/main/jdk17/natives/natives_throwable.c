// SPDX-License-Identifier: Apache-2.0
//
// java.lang.Throwable and StackTraceElement over traces of return addresses.

#include "mirage/natives.h"
#include "mirage_fields.h"
#include "text.h"
#include "thread.h"
#include "trace.h"

// What lies between the captured frames and those that are shown: the exception's constructors.
#define THROWABLE_ADDRESSES (TRACE_MOST + 32)

static void throwable_set(jref throwable, uint32_t offset, jref value) {
    mrt_store(throwable, (uint32_t *)((uint8_t *)throwable + offset), value);
}

static void throwable_fill_in(jref self, uintptr_t frame) {
    // Making the array runs nothing that captures, unless it fails.
    static uint32_t captured[THROWABLE_ADDRESSES];
    uint32_t count = trace_capture(frame, captured, THROWABLE_ADDRESSES);
    mrt_array *addresses = mrt_new_array(&CLASS_array_int, (int32_t)count);
    if (addresses == NULL) {
        // As on HotSpot, an exception without a trace is better than another exception.
        mrt.pending = NULL;
    } else {
        __builtin_memcpy((uint8_t *)addresses + MRT_ARRAY_DATA(4), captured,
                         count * sizeof *captured);
    }
    throwable_set(self, FIELD_java_lang_Throwable_backtrace, (jref)addresses);
    throwable_set(self, FIELD_java_lang_Throwable_stackTrace, NULL);
}

jref native_java_lang_Throwable_fillInStackTrace(jref self, int32_t unused) {
    (void)unused;
    throwable_fill_in(self, (uintptr_t)__builtin_frame_address(0));
    return self;
}

int32_t native_java_lang_Thread_stackOf(jref object, jref exception) {
    const struct mrt_thread *thread = thread_of(object);
    if (thread == NULL) {
        return false;
    }
    throwable_fill_in(exception, thread == mrt.thread ? (uintptr_t)__builtin_frame_address(0)
                                                      : thread_frame(thread));
    return true;
}

// A new string in a field of `element`. False if an exception is pending.
static bool throwable_set_text(jref element, uint32_t offset, const char *bytes, size_t size) {
    jref text = text_make_bytes((const uint8_t *)bytes, size);
    if (text == NULL) {
        return false;
    }
    throwable_set(element, offset, text);
    return true;
}

static bool throwable_set_derived_file(jref element, const char *class_name) {
    char file[256];
    size_t size = 0;
    for (const char *at = class_name; *at != 0 && *at != '$'; at++) {
        if (*at == '.') {
            size = 0;
        } else if (size < sizeof file - 6) {
            file[size++] = *at;
        }
    }
    for (const char *at = ".java"; *at != 0; at++) {
        file[size++] = *at;
    }
    return throwable_set_text(element, FIELD_java_lang_StackTraceElement_fileName, file, size);
}

static bool throwable_fill(jref element, const struct trace_frame *frame) {
    *(int32_t *)((uint8_t *)element + FIELD_java_lang_StackTraceElement_lineNumber) = frame->line;
    return throwable_set_text(element, FIELD_java_lang_StackTraceElement_declaringClass,
                              frame->class_name, text_length(frame->class_name)) &&
           throwable_set_text(element, FIELD_java_lang_StackTraceElement_methodName, frame->method,
                              text_length(frame->method)) &&
           (frame->module[0] == 0 ||
            throwable_set_text(element, FIELD_java_lang_StackTraceElement_moduleName, frame->module,
                               text_length(frame->module))) &&
           (frame->file == NULL ? throwable_set_derived_file(element, frame->class_name)
            : frame->file[0] == 0
                ? true
                : throwable_set_text(element, FIELD_java_lang_StackTraceElement_fileName,
                                     frame->file, text_length(frame->file)));
}

// How many frames Throwable.getStackTrace has: counted when somebody asks, since throwing is
// frequent and reading the table is slow.
int32_t native_java_lang_StackTraceElement_depthOf(jref throwable) {
    struct trace_reader reader;
    struct trace_frame frame;
    int32_t depth = 0;
    trace_read(&reader, throwable);
    while (depth < TRACE_MOST && trace_read_next(&reader, &frame)) {
        depth++;
    }
    return depth;
}

void native_java_lang_StackTraceElement_initStackTraceElements(jref elements, jref throwable) {
    const uint32_t *slots = (const uint32_t *)((const uint8_t *)elements + MRT_ARRAY_DATA(4));
    struct trace_reader reader;
    struct trace_frame frame;
    trace_read(&reader, throwable);
    for (int32_t i = 0; i < ((const mrt_array *)elements)->length; i++) {
        if (!trace_read_next(&reader, &frame) || !throwable_fill(mrt_load(&slots[i]), &frame)) {
            return;
        }
    }
}
