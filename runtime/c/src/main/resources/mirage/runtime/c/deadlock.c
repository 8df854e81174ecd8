// SPDX-License-Identifier: Apache-2.0
//
// A thread waits for another if it wants a monitor that the other owns, a class that the other
// initialises, or is parked on a synchronizer of java.util.concurrent that says who owns it. Only
// the first two can never be given up, so that a circle of them is reported when it closes, and the
// third when no thread is left that could wake it.

#include "deadlock.h"

#include "mirage/hal.h"
#include "mirage_fields.h"
#include "monitor.h"
#include "panic.h"
#include "thread.h"
#include "trace.h"

#define DEADLOCK_SYNCHRONIZER "java.util.concurrent.locks.AbstractOwnableSynchronizer"

// What a thread waits for; all NULL if nothing is known.
struct deadlock_wait {
    const char *how;
    jref object;
    const struct mrt_class *type;
    const struct mrt_thread *holder;
};

static bool deadlock_equal(const char *a, const char *b) {
    while (*a == *b && *a != 0) {
        a++;
        b++;
    }
    return *a == *b;
}

// The owner that a synchronizer names: the only field of the class at the root of them.
static const struct mrt_thread *deadlock_synchronizer_owner(jref blocker) {
    for (const struct mrt_class *type = mrt_class_of(blocker); type != NULL; type = type->super) {
        if (type->reference_count == 1 && deadlock_equal(type->name, DEADLOCK_SYNCHRONIZER)) {
            jref owner =
                mrt_load((const uint32_t *)((uintptr_t)blocker + type->reference_offsets[0]));
            return owner == NULL ? NULL : thread_of(owner);
        }
    }
    return NULL;
}

static struct deadlock_wait deadlock_wait_of(const struct mrt_thread *thread) {
    struct deadlock_wait wait = {0};
    if (thread->awaited != NULL) {
        wait.how = " waits for the initialisation of ";
        wait.type = thread->awaited;
        wait.holder = thread_table[wait.type->initializing_thread];
        return wait;
    }
    switch (thread->status) {
    case THREAD_BLOCKED:
        wait.how = " waits to enter the monitor of a ";
        wait.object = monitor_of_queue(thread->queue, &wait.holder);
        break;
    case THREAD_IN_WAIT:
        if (thread->queue != NULL) {
            wait.how = " waits to be notified by a ";
            wait.object = monitor_of_queue(thread->queue, &wait.holder);
            wait.holder = NULL; // who owns the monitor is not who might notify
        }
        break;
    case THREAD_PARKED:
        wait.how = " is parked on a ";
        wait.object = mrt_load(
            (const uint32_t *)((uintptr_t)thread->object + FIELD_java_lang_Thread_parkBlocker));
        wait.holder = wait.object == NULL ? NULL : deadlock_synchronizer_owner(wait.object);
        break;
    default:
        break;
    }
    return wait;
}

static void deadlock_print_name(const struct mrt_thread *thread) {
    panic_write("\"");
    thread_write_name(thread, panic_write_bytes);
    panic_write("\"");
}

static void deadlock_print(const struct mrt_thread *thread) {
    struct deadlock_wait wait = deadlock_wait_of(thread);
    const struct mrt_class *type = wait.object == NULL ? wait.type : mrt_class_of(wait.object);
    deadlock_print_name(thread);
    panic_write(type != NULL                      ? wait.how
                : thread->status == THREAD_PARKED ? " is parked"
                                                  : " waits");
    if (type != NULL) {
        panic_write(type->name);
    }
    if (wait.holder != NULL) {
        panic_write(wait.type != NULL ? " by " : ", which ");
        deadlock_print_name(wait.holder);
        panic_write(wait.type != NULL ? "" : " holds");
    }
    panic_write("\n");
    trace_print_here(thread == mrt.thread ? (uintptr_t)__builtin_frame_address(0)
                                          : thread_frame(thread));
}

static const struct mrt_thread *deadlock_next(const struct mrt_thread *thread) {
    bool for_ever = thread->status == THREAD_BLOCKED || thread->awaited != NULL;
    return for_ever ? deadlock_wait_of(thread).holder : NULL;
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
        deadlock_print(thread);
        thread = deadlock_next(thread);
    } while (thread != self);
}

void deadlock_end(void) {
    panic_write("\nmirage: deadlock: every thread waits for another\n");
    for (uint32_t i = 1; i < thread_table_size; i++) {
        if (thread_table[i] != NULL && thread_table[i]->status != THREAD_TERMINATED) {
            deadlock_print(thread_table[i]);
        }
    }
    hal_exit(PANIC_INTERNAL);
}
