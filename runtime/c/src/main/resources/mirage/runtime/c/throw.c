// SPDX-License-Identifier: Apache-2.0
//
// Throwing from generated code and from natives.

#include "throw.h"

#include "heap.h"
#include "mirage/java_calls.h"
#include "panic.h"
#include "text.h"
#include "thread.h"

static uint32_t throw_spare_memory;   // thrown when the reserve is used up, too
static uint32_t throw_spare_overflow; // thrown when the stack has no room for making one
static bool throw_making_memory;

void (*throw_observer)(void);

void throw_made(jref exception) {
    if (exception != NULL && mrt.pending == NULL) {
        mrt.pending = exception;
    }
}

bool throw_prepare(void) {
    jref memory = mrt_java_out_of_memory(NULL);
    mrt_store_static(&throw_spare_memory, memory);
    jref overflow = mrt.pending == NULL ? mrt_java_stack_overflow() : NULL;
    mrt_store_static(&throw_spare_overflow, overflow);
    return memory != NULL && overflow != NULL;
}

void throw_roots(void (*visit)(uint32_t *slot)) {
    visit(&throw_spare_memory);
    visit(&throw_spare_overflow);
}

void throw_out_of_memory(const char *message) {
    if (throw_making_memory) {
        mrt.pending = mrt_load(&throw_spare_memory);
        if (mrt.pending == NULL) {
            panic("no memory to start in");
        }
        return;
    }
    throw_making_memory = true;
    if (throw_observer != NULL) {
        throw_observer();
    }
    heap.emergency = true;
    jref text = text_make(message);
    jref exception = text == NULL ? NULL : mrt_java_out_of_memory(text);
    heap.emergency = false;
    throw_making_memory = false;
    throw_made(exception);
}

void mrt_throw(jref exception) {
    if (exception == NULL) {
        mrt_throw_null(NULL);
    } else {
        mrt.pending = exception;
    }
}

void mrt_throw_null(const char *message) {
    jref text = message == NULL ? NULL : text_make(message);
    if (message == NULL || text != NULL) {
        throw_made(mrt_java_null_pointer(text));
    }
}

void mrt_throw_index(int32_t index, int32_t length) {
    throw_made(mrt_java_array_index(index, length));
}

// An exception whose only argument is a message.
static void throw_text(jref (*make)(jref), const char *message) {
    jref text = text_make(message);
    if (text != NULL) {
        throw_made(make(text));
    }
}

void mrt_throw_division(void) {
    throw_text(mrt_java_arithmetic, "/ by zero");
}

void mrt_throw_cast(jref object, const struct mrt_class *type) {
    jref from = text_make(mrt_class_of(object)->name);
    jref to = from == NULL ? NULL : text_make(type->name);
    if (to != NULL) {
        throw_made(mrt_java_class_cast(from, to));
    }
}

void mrt_throw_array_store(jref value) {
    throw_text(mrt_java_array_store, mrt_class_of(value)->name);
}

void mrt_throw_negative_size(int32_t size) {
    throw_made(mrt_java_negative_array_size(size));
}

void mrt_throw_stack_overflow(void) {
    if (!thread_lend_headroom()) {
        mrt.pending = mrt_load(&throw_spare_overflow);
        return;
    }
    jref exception = mrt_java_stack_overflow();
    thread_return_headroom();
    throw_made(exception);
}

void mrt_throw_abstract(const char *method) {
    throw_text(mrt_java_abstract_method, method);
}

void mrt_throw_unsupported(const char *member) {
    throw_text(mrt_java_unsupported, member);
}

void mrt_unreachable(const char *where) {
    panic_because("reached code that the analysis took for unreachable: ", where);
}
