// SPDX-License-Identifier: Apache-2.0
//
// Two threads that wait for each other's lock, and the main thread that joins one: exit code 70.

#include "host.h"
#include "mirage/natives.h"

static jref locks[2];

static void crosswise(int first) {
    mrt_monitor_enter(locks[first]);
    native_java_lang_Thread_sleep(5);
    mrt_monitor_enter(locks[1 - first]);
    HOST_CHECK(false);
}

void host_test(void) {
    host_expect_exit(70);
    for (uint32_t i = 0; i < 2; i++) {
        locks[i] = mrt_new(&host_node);
        mrt_store_static(&host_roots[i], locks[i]);
    }
    host_start(crosswise, 0, false);
    host_join(host_start(crosswise, 1, false));
    HOST_CHECK(false);
}
