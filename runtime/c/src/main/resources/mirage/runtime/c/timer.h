// SPDX-License-Identifier: Apache-2.0
//
// Threads ordered by their deadlines: a binary heap.

#ifndef MIRAGE_TIMER_H
#define MIRAGE_TIMER_H

#include "thread.h"

// Makes room for `count` threads, so that timer_add cannot fail. False if there is no memory.
bool timer_reserve(uint32_t count);
void timer_add(struct mrt_thread *thread, int64_t deadline);
// Does nothing if it has none.
void timer_remove(struct mrt_thread *thread);
// The thread with the earliest deadline, the first added among equals; NULL.
struct mrt_thread *timer_first(void);

#endif
