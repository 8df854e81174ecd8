// SPDX-License-Identifier: Apache-2.0
//
// Two threads that initialise each other's classes (JLS 12.4.2): exit code 70.

#include "host.h"
#include "mirage/natives.h"

static struct mrt_class classes[2];

static void initialize_second(void) {
    native_java_lang_Thread_sleep(5);
    mrt_initialize(&classes[1]);
    HOST_CHECK(false);
}

static void initialize_first(void) {
    native_java_lang_Thread_sleep(5);
    mrt_initialize(&classes[0]);
    HOST_CHECK(false);
}

static void begin(int number) {
    mrt_initialize(&classes[number]);
}

void host_test(void) {
    host_expect_exit(70);
    classes[0] = (struct mrt_class){.name = "First", .initializer = initialize_second};
    classes[1] = (struct mrt_class){.name = "Second", .initializer = initialize_first};
    host_start(begin, 0, false);
    host_join(host_start(begin, 1, false));
    HOST_CHECK(false);
}
