// SPDX-License-Identifier: Apache-2.0
//
// The host asks the guest to end while every thread waits: the hooks run, exit code 143.

#include "host.h"
#include "mirage/natives.h"
#include "thread.h"

void host_test(void) {
    host_expect_exit(THREAD_CONTROL_EXIT);
    host_ask_at = host_time + 1000000;
    native_java_lang_Thread_sleep(1000);
    HOST_CHECK(false);
}
