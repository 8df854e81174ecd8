// SPDX-License-Identifier: Apache-2.0
//
// Of what a thread may wait for (thread_dump.c), a monitor and a class's initialisation can never
// be given up, so that a circle of them is reported when it closes; the rest when no thread is left
// that could wake another.

#include "deadlock.h"

#include "mirage/hal.h"
#include "mirage/rare.h"
#include "panic.h"
#include "thread.h"
#include "thread_dump.h"

RARE_BEGIN

static const struct mrt_thread *deadlock_next(const struct mrt_thread *thread) {
    bool for_ever = thread->status == THREAD_BLOCKED || thread->awaited != NULL;
    return for_ever ? thread_obstacle(thread).holder : NULL;
}

void deadlock_check(void) {
    const struct mrt_thread *self = mrt.thread;
    const struct mrt_thread *thread = deadlock_next(self);
    for (uint32_t i = 0; i < thread_table_size && thread != NULL && thread != self; i++) {
        thread = deadlock_next(thread);
    }
    if (thread != self) {
        return;
    }
    panic_write("\nmirage: deadlock: these threads wait for each other\n");
    do {
        thread_dump_one(thread);
        thread = deadlock_next(thread);
    } while (thread != self);
}

void deadlock_end(void) {
    panic_write("\nmirage: deadlock: every thread waits for another\n");
    thread_dump_all(NULL);
    hal_exit(PANIC_INTERNAL);
}

RARE_END
