// SPDX-License-Identifier: Apache-2.0
//
// The host asks for the threads, for the heap and for the end while the only thread computes and
// looks at nothing but mrt_poll: all three are answered.

#include "host.h"
#include "mirage/hal.h"
#include "thread.h"

static void compute_until_asked(uint32_t event) {
    host_ask_event = event;
    host_ask_at = host_time + 1000000;
    for (int i = 0; i < 100000 && host_ask_at != 0; i++) {
        mrt_poll();
        hal_clock_monotonic();
    }
    HOST_CHECK(host_ask_at == 0);
}

void host_test(void) {
    host_expect_exit(THREAD_CONTROL_EXIT);
    compute_until_asked(HAL_EVENT_THREADS);
    compute_until_asked(HAL_EVENT_HEAP);
    compute_until_asked(HAL_EVENT_CONTROL);
    for (;;) {
        mrt_poll(); // the thread of the hooks has its turn at the end of the slice
        hal_clock_monotonic();
    }
}
