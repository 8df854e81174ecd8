// SPDX-License-Identifier: Apache-2.0
//
// Monitors and identity hash codes, which share the upper 24 bits of an object's state.
//
//   bits 8..9   bits 10..31
//   0           0
//   1           identity hash
//   2           index of a monitor record, which keeps the hash
//   3           bits 10..23 index of the owning thread, 24..31 entries less one: nobody waits
//
// A record is taken when a thread has to wait, or when hash and lock meet, and given back when
// nobody owns or waits. Who leaves a monitor wakes the thread that has waited longest, but others
// may enter before it runs; it is passed over once only: then the monitor is handed to it.

#ifndef MIRAGE_MONITOR_H
#define MIRAGE_MONITOR_H

#include "thread.h"

#define MONITOR_KIND_SHIFT 8
#define MONITOR_VALUE_SHIFT 10
enum monitor_kind { MONITOR_NONE, MONITOR_HASH, MONITOR_RECORD, MONITOR_THIN };

// mrt.lock while the thread runs.
static inline uint32_t monitor_lock_of(const struct mrt_thread *thread) {
    return (uint32_t)MONITOR_THIN << MONITOR_KIND_SHIFT | thread->index << MONITOR_VALUE_SHIFT;
}

int32_t monitor_hash(jref object);

// Whether the running thread owns the monitor of `object`.
bool monitor_owned(jref object);

// Object.wait: `milliseconds` 0 is for ever. Sets mrt.pending as Object.wait throws.
void monitor_wait(jref object, int64_t milliseconds);
// Object.notify, notifyAll.
void monitor_notify(jref object, bool all);

// The object in whose queue a thread of THREAD_BLOCKED stands, and the owner: looked up whenever a
// thread has to wait, for deadlocks. The object in whose queue a waiting thread stands, NULL if it
// is no monitor's.
jref monitor_of_entering(const struct thread_queue *entering, const struct mrt_thread **owner);
jref monitor_of_waiting(const struct thread_queue *waiting);

// The objects whose records are in use, as roots.
void monitor_roots(void (*visit)(uint32_t *slot));

void monitor_throw_interrupted(const char *message); // NULL: none

#endif
