// SPDX-License-Identifier: Apache-2.0
//
// The timers against a list that is searched: the earliest deadline, the first added among equals.

#include "timer.h"

#include "host.h"
#include "thread.h"

#define THREADS 100

static struct mrt_thread threads[THREADS];
static uint64_t added[THREADS]; // when, 0: it has no timer
static uint64_t clock_now;
static uint32_t seed = 1;

static uint32_t next_random(uint32_t bound) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % bound;
}

static struct mrt_thread *expected_first(void) {
    uint32_t best = THREADS;
    for (uint32_t i = 0; i < THREADS; i++) {
        if (added[i] != 0 &&
            (best == THREADS || threads[i].deadline < threads[best].deadline ||
             (threads[i].deadline == threads[best].deadline && added[i] < added[best]))) {
            best = i;
        }
    }
    return best == THREADS ? NULL : &threads[best];
}

void host_test(void) {
    HOST_CHECK(timer_reserve(THREADS));
    struct mrt_thread *others = timer_first();
    HOST_CHECK(others == NULL);
    for (uint32_t i = 0; i < 20000; i++) {
        uint32_t chosen = next_random(THREADS);
        if (added[chosen] == 0) {
            timer_add(&threads[chosen], (int64_t)next_random(20) - 10);
            added[chosen] = ++clock_now;
        } else {
            timer_remove(&threads[chosen]);
            added[chosen] = 0;
            timer_remove(&threads[chosen]); // a second time does nothing
        }
        HOST_CHECK(timer_first() == expected_first());
    }
    for (struct mrt_thread *first = timer_first(); first != NULL; first = timer_first()) {
        HOST_CHECK(first == expected_first());
        timer_remove(first);
        added[first - threads] = 0;
    }
    HOST_CHECK(expected_first() == NULL);
}
