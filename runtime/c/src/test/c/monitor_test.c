// SPDX-License-Identifier: Apache-2.0
//
// Monitors that several threads want: neither does each exit cost a switch, nor is one of the
// threads left out.

#include "host.h"
#include "mirage_fields.h"
#include "thread.h"

#include <string.h>

static char order[256];
static jref lock_object;

static void note(char c) {
    size_t length = strlen(order);
    order[length] = c;
    order[length + 1] = 0;
}

static void lock_make(void) {
    lock_object = mrt_new(&CLASS_java_lang_Object);
    mrt_store_static(&host_roots[0], lock_object);
    order[0] = 0;
}

static void passer(int argument) {
    (void)argument;
    mrt_monitor_enter(lock_object);
    note('p');
    mrt_monitor_exit(lock_object);
}

// Who leaves a monitor may enter it again at once, though another waits for it.
static void test_no_convoy(void) {
    lock_make();
    mrt_monitor_enter(lock_object);
    jref thread = host_start(passer, 0, false);
    thread_yield();
    for (int i = 0; i < 3; i++) {
        note('m');
        mrt_monitor_exit(lock_object);
        mrt_monitor_enter(lock_object);
    }
    mrt_monitor_exit(lock_object);
    host_join(thread);
    HOST_CHECK(strcmp(order, "mmmp") == 0);
    HOST_CHECK(lock_object->state >> 8 == 0);
}

static int greedy_rounds;

// Owns the monitor whenever another thread runs.
static void greedy(int argument) {
    for (int i = 0; i < argument; i++) {
        mrt_monitor_enter(lock_object);
        greedy_rounds++;
        thread_yield();
        mrt_monitor_exit(lock_object);
    }
}

static void modest(int argument) {
    for (int i = 0; i < 10; i++) {
        mrt_monitor_enter(lock_object);
        mrt_monitor_enter(lock_object);
        note((char)('0' + argument));
        mrt_monitor_exit(lock_object);
        mrt_monitor_exit(lock_object);
    }
    HOST_CHECK(greedy_rounds < 100);
}

static void test_no_starvation(void) {
    lock_make();
    greedy_rounds = 0;
    jref first = host_start(greedy, 1000, false);
    jref threads[3];
    for (int i = 0; i < 3; i++) {
        threads[i] = host_start(modest, i, false);
    }
    for (int i = 0; i < 3; i++) {
        host_join(threads[i]);
    }
    HOST_CHECK(strlen(order) == 30);
    host_join(first);
    HOST_CHECK(lock_object->state >> 8 == 0);
}

void host_test(void) {
    test_no_convoy();
    test_no_starvation();
}
