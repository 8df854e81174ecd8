// SPDX-License-Identifier: Apache-2.0
//
// From the target's start code to the program, and back.

#include "collect.h"
#include "heap.h"
#include "mirage/boot.h"
#include "mirage/hal.h"
#include "mirage/java_calls.h"
#include "mirage/rare.h"
#include "mirage_fields.h"
#include "panic.h"
#include "runtime.h"
#include "text.h"
#include "thread.h"
#include "throw.h"

RARE_BEGIN

// A program that is no unikernel (a test of the compiler) has no limits.
#pragma weak mirage_boot_memory_limit
#pragma weak mirage_collect_stress

#define MAIN_NORMAL_PRIORITY 5

static uint32_t main_object; // the first thread's java.lang.Thread

void main_roots(void (*visit)(uint32_t *slot)) {
    visit(&main_object);
}

// The java.lang.Thread of the first thread. False if an exception is pending.
static bool main_make_thread(void) {
    jref object = mrt_new(&CLASS_java_lang_Thread);
    if (object == NULL) {
        return false;
    }
    uint8_t *fields = (uint8_t *)object;
    *(int64_t *)(fields + FIELD_java_lang_Thread_eetop) = (int64_t)(uintptr_t)mrt.thread;
    *(int32_t *)(fields + FIELD_java_lang_Thread_threadStatus) = THREAD_RUNNABLE;
    *(int32_t *)(fields + FIELD_java_lang_Thread_priority) = MAIN_NORMAL_PRIORITY;
    mrt.thread->object = (uint32_t)(uintptr_t)object;
    mrt_store_static(&main_object, object);
    mrt_java_boot(object);
    return mrt.pending == NULL;
}

// The boot arguments as String[]; NULL if an exception is pending.
static jref main_arguments(void) {
    struct hal_arguments arguments = hal_boot_arguments();
    mrt_array *array = mrt_new_array(&CLASS_array_java_lang_String, arguments.count);
    for (int32_t i = 0; array != NULL && i < arguments.count; i++) {
        jref text = text_make(arguments.values[i]);
        if (text == NULL) {
            return NULL;
        }
        mrt_store((jref)array, (uint32_t *)((uint8_t *)array + MRT_ARRAY_DATA(4)) + i, text);
    }
    return (jref)array;
}

// Hands what is pending to Java; what fails there is printed here.
static int main_report(void) {
    jref exception = mrt.pending;
    mrt.pending = NULL;
    mrt_java_uncaught(exception);
    if (mrt.pending != NULL) {
        panic_print_handler_failed();
    }
    return PANIC_UNCAUGHT;
}

static int main_run(void) {
    if (!main_make_thread() || !throw_prepare()) {
        panic_print_uncaught();
        return PANIC_INTERNAL;
    }
    jref arguments = main_arguments();
    if (arguments != NULL) {
        mrt_program(arguments);
    }
    int code = mrt.pending == NULL ? 0 : main_report();
    thread_wait_for_others();
    mrt_java_shutdown();
    if (mrt.pending != NULL) {
        panic_print_uncaught();
    }
    return code;
}

int mirage_main(void) {
    size_t limit = &mirage_boot_memory_limit == NULL ? 0 : mirage_boot_memory_limit;
    if (!heap_setup(limit) || !thread_setup() || !collect_start()) {
        panic_write("mirage: there is not enough memory to start\n");
        return PANIC_INTERNAL;
    }
    if (&mirage_collect_stress != NULL) {
        collect_stress(mirage_collect_stress);
    }
    return main_run();
}

RARE_END
