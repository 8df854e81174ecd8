// SPDX-License-Identifier: Apache-2.0
#include "collect.h"

uint32_t collect_pending;
struct thread_queue collect_waiting;

bool collect(enum collect_effort effort) {
    (void)effort;
    return false;
}

bool collect_due(size_t size) {
    (void)size;
    return false;
}

void mrt_log(jref holder) {
    holder->state &= ~MRT_STATE_BARRIER;
}

void collect_start(void) {
}
