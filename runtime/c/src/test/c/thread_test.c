// SPDX-License-Identifier: Apache-2.0
//
// Threads and monitors: order, waiting, time, interrupts.

#include "host.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "monitor.h"
#include "thread.h"

#include <string.h>

#define MILLISECOND 1000000

static char order[4096];
static jref lock_object;

static void note(char c) {
    size_t length = strlen(order);
    order[length] = c;
    order[length + 1] = 0;
}

static void expect_order(const char *expected) {
    HOST_CHECK(strcmp(order, expected) == 0);
    order[0] = 0;
}

static void expect_error(const char *kind) {
    HOST_CHECK(mrt.pending != NULL && strcmp(host_error_kind, kind) == 0);
    mrt.pending = NULL;
}

static void lock_make(void) {
    lock_object = mrt_new(&CLASS_java_lang_Object);
    mrt_store_static(&host_roots[0], lock_object);
}

// ---- Sleeping -----------------------------------------------------------------------------------

static void sleeper(int argument) {
    native_java_lang_Thread_sleep(argument);
    note((char)('0' + argument));
}

static void test_sleep(void) {
    jref threads[5];
    for (int i = 0; i < 5; i++) {
        threads[i] = host_start(sleeper, 5 - i, false);
    }
    int64_t before = host_time;
    host_join(threads[0]);
    HOST_CHECK(host_time - before >= 5 * MILLISECOND && host_time - before < 6 * MILLISECOND);
    expect_order("12345");
}

// ---- Monitors -----------------------------------------------------------------------------------

static void contender(int argument) {
    mrt_monitor_enter(lock_object);
    mrt_monitor_enter(lock_object);
    note((char)('a' + argument));
    native_java_lang_Thread_sleep(1);
    note((char)('a' + argument));
    mrt_monitor_exit(lock_object);
    mrt_monitor_exit(lock_object);
}

static void test_contention(void) {
    lock_make();
    jref threads[4];
    for (int i = 0; i < 4; i++) {
        threads[i] = host_start(contender, i, false);
    }
    for (int i = 0; i < 4; i++) {
        host_join(threads[i]);
    }
    expect_order("aabbccdd");
    HOST_CHECK(lock_object->state >> 8 == 0);
}

static void waiter(int argument) {
    mrt_monitor_enter(lock_object);
    mrt_monitor_enter(lock_object);
    native_java_lang_Object_wait(lock_object, argument);
    HOST_CHECK(mrt.pending == NULL && monitor_owned(lock_object));
    note((char)('0' + argument));
    mrt_monitor_exit(lock_object);
    HOST_CHECK(monitor_owned(lock_object));
    mrt_monitor_exit(lock_object);
    HOST_CHECK(!monitor_owned(lock_object));
}

static void test_notify(void) {
    lock_make();
    jref threads[4];
    for (int i = 0; i < 4; i++) {
        threads[i] = host_start(waiter, i == 3 ? 3 : 0, false);
    }
    thread_yield();
    HOST_CHECK(!monitor_owned(lock_object));
    mrt_monitor_enter(lock_object);
    native_java_lang_Object_notify(lock_object);
    expect_order("");
    mrt_monitor_exit(lock_object);
    thread_yield();
    expect_order("0");
    // The fourth gives up after three milliseconds.
    native_java_lang_Thread_sleep(4);
    expect_order("3");
    mrt_monitor_enter(lock_object);
    native_java_lang_Object_notifyAll(lock_object);
    mrt_monitor_exit(lock_object);
    for (int i = 0; i < 4; i++) {
        host_join(threads[i]);
    }
    expect_order("00");
    HOST_CHECK(lock_object->state >> 8 == 0);
}

static void test_illegal_state(void) {
    lock_make();
    native_java_lang_Object_wait(lock_object, 0);
    expect_error("illegal_monitor_state");
    native_java_lang_Object_notify(lock_object);
    expect_error("illegal_monitor_state");
    mrt_monitor_exit(lock_object);
    expect_error("illegal_monitor_state");
    mrt_monitor_enter(NULL);
    expect_error("null_pointer");
    native_java_lang_Object_wait(lock_object, -1);
    expect_error("illegal_argument");
}

static void test_deep_recursion(void) {
    lock_make();
    int32_t hash = native_java_lang_Object_hashCode(lock_object);
    HOST_CHECK(hash != 0);
    for (int i = 0; i < 1000; i++) {
        mrt_monitor_enter(lock_object);
        HOST_CHECK(native_java_lang_Object_hashCode(lock_object) == hash);
    }
    for (int i = 0; i < 1000; i++) {
        HOST_CHECK(monitor_owned(lock_object));
        mrt_monitor_exit(lock_object);
    }
    HOST_CHECK(!monitor_owned(lock_object) && mrt.pending == NULL);
    HOST_CHECK(native_java_lang_Object_hashCode(lock_object) == hash);
    lock_make();
    for (int i = 0; i < 600; i++) {
        mrt_monitor_enter(lock_object);
    }
    for (int i = 0; i < 600; i++) {
        mrt_monitor_exit(lock_object);
    }
    HOST_CHECK(lock_object->state >> 8 == 0);
}

// ---- Interrupts, parking ------------------------------------------------------------------------

static void interrupted_sleeper(int argument) {
    (void)argument;
    native_java_lang_Thread_sleep(1000);
    expect_error("interrupted");
    HOST_CHECK(!thread_interrupted(false));
    note('i');
}

static void interrupted_waiter(int argument) {
    (void)argument;
    mrt_monitor_enter(lock_object);
    native_java_lang_Object_wait(lock_object, 0);
    expect_error("interrupted");
    HOST_CHECK(monitor_owned(lock_object));
    mrt_monitor_exit(lock_object);
    note('w');
}

static void test_interrupt(void) {
    lock_make();
    int64_t before = host_time;
    jref sleeping = host_start(interrupted_sleeper, 0, false);
    jref waiting = host_start(interrupted_waiter, 0, false);
    thread_yield();
    host_interrupt(sleeping);
    mrt_monitor_enter(lock_object);
    host_interrupt(waiting);
    thread_yield();
    expect_order("i");
    mrt_monitor_exit(lock_object);
    host_join(waiting);
    host_join(sleeping);
    expect_order("w");
    HOST_CHECK(host_time - before < MILLISECOND);
}

static void parker(int argument) {
    native_jdk_internal_misc_Unsafe_park(NULL, 0, argument * (int64_t)MILLISECOND);
    note('p');
}

static void test_park(void) {
    jref thread = host_start(parker, 0, false);
    thread_yield();
    expect_order("");
    native_jdk_internal_misc_Unsafe_unpark(NULL, thread);
    host_join(thread);
    expect_order("p");
    thread = host_start(parker, 0, false);
    native_jdk_internal_misc_Unsafe_unpark(NULL, thread);
    thread_yield();
    expect_order("p");
    thread = host_start(parker, 7, false);
    int64_t before = host_time;
    host_join(thread);
    HOST_CHECK(host_time - before >= 7 * MILLISECOND);
    expect_order("p");
}

// ---- Many, and time slices ----------------------------------------------------------------------

static void sleeper_with_objects(int argument) {
    jref node = mrt_new(&host_node);
    *host_number(node) = argument;
    native_java_lang_Thread_sleep(1 + argument % 7);
    for (int i = 0; i < 20; i++) {
        HOST_CHECK(mrt_new_array(&CLASS_array_int, 500) != NULL);
    }
    HOST_CHECK(mrt_class_of(node) == &host_node && *host_number(node) == argument);
}

static void test_many(void) {
    jref threads[1000];
    for (int i = 0; i < 1000; i++) {
        threads[i] = host_start(sleeper_with_objects, i, false);
        HOST_CHECK(mrt.pending == NULL);
    }
    for (int i = 0; i < 1000; i++) {
        host_join(threads[i]);
    }
}

static volatile int spinning;
static void spinner(int argument) {
    while (spinning > 0) {
        host_time += MILLISECOND;
        (void)native_java_lang_System_nanoTime();
        mrt_poll();
    }
    note((char)('0' + argument));
}

static void test_slices(void) {
    spinning = 1;
    jref first = host_start(spinner, 1, false);
    jref second = host_start(spinner, 2, false);
    native_java_lang_Thread_sleep(100);
    spinning = 0;
    host_join(first);
    host_join(second);
    HOST_CHECK(strlen(order) == 2);
    order[0] = 0;
}

static void daemon_body(int argument) {
    (void)argument;
    native_java_lang_Thread_sleep(1000000000);
    note('d');
}

static void last_body(int argument) {
    (void)argument;
    native_java_lang_Thread_sleep(50);
    HOST_CHECK(order[0] == 0);
}

void host_test(void) {
    test_sleep();
    test_contention();
    test_notify();
    test_illegal_state();
    test_deep_recursion();
    test_interrupt();
    test_park();
    test_many();
    test_slices();
    // The program ends with its last thread, whatever daemons do.
    host_start(daemon_body, 0, true);
    host_start(last_body, 0, false);
}
