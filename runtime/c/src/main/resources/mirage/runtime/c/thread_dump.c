// SPDX-License-Identifier: Apache-2.0
//
// A thread waits for another if it wants a monitor that the other owns, a class that the other
// initialises, or is parked on a synchronizer of java.util.concurrent that says who owns it.

#include "thread_dump.h"

#include "mirage/rare.h"
#include "mirage_fields.h"
#include "monitor.h"
#include "panic.h"
#include "trace.h"

RARE_BEGIN

#define THREAD_SYNCHRONIZER "java.util.concurrent.locks.AbstractOwnableSynchronizer"

static bool thread_equal(const char *a, const char *b) {
    while (*a == *b && *a != 0) {
        a++;
        b++;
    }
    return *a == *b;
}

// The owner that a synchronizer names: the only field of the class at the root of them.
static const struct mrt_thread *thread_synchronizer_owner(jref blocker) {
    for (const struct mrt_class *type = mrt_class_of(blocker); type != NULL; type = type->super) {
        if (type->reference_count == 1 && thread_equal(type->name, THREAD_SYNCHRONIZER)) {
            jref owner =
                mrt_load((const uint32_t *)((uintptr_t)blocker + type->reference_offsets[0]));
            return owner == NULL ? NULL : thread_of(owner);
        }
    }
    return NULL;
}

struct thread_obstacle thread_obstacle(const struct mrt_thread *thread) {
    struct thread_obstacle obstacle = {0};
    if (thread->awaited != NULL) {
        obstacle.how = " waits for the initialisation of ";
        obstacle.type = thread->awaited;
        obstacle.holder = thread_table[obstacle.type->initializing_thread];
        return obstacle;
    }
    switch (thread->status) {
    case THREAD_BLOCKED:
        obstacle.how = " waits to enter the monitor of a ";
        obstacle.object = monitor_of_entering(thread->queue, &obstacle.holder);
        break;
    case THREAD_IN_WAIT:
    case THREAD_IN_TIMED_WAIT:
        if (thread->queue != NULL) { // who owns the monitor is not who might notify
            obstacle.how = " waits to be notified by a ";
            obstacle.object = monitor_of_waiting(thread->queue);
        }
        break;
    case THREAD_PARKED:
    case THREAD_TIMED_PARKED:
        obstacle.how = " is parked on a ";
        obstacle.object = mrt_load(
            (const uint32_t *)((uintptr_t)thread->object + FIELD_java_lang_Thread_parkBlocker));
        obstacle.holder =
            obstacle.object == NULL ? NULL : thread_synchronizer_owner(obstacle.object);
        break;
    default:
        break;
    }
    return obstacle;
}

static void thread_print_name(const struct mrt_thread *thread) {
    panic_write("\"");
    thread_write_name(thread, panic_write_bytes);
    panic_write("\"");
}

// The state of a thread that waits for no object.
static const char *thread_state(const struct mrt_thread *thread) {
    if (thread->queue == &thread_console_queue) {
        return " waits for input";
    }
    if (thread->queue == &thread_end_queue) {
        return " waits for the other threads to end";
    }
    switch (thread->status) {
    case THREAD_RUNNABLE:
        return thread == mrt.thread ? " runs" : " can run";
    case THREAD_SLEEPING:
        return " sleeps";
    case THREAD_PARKED:
    case THREAD_TIMED_PARKED:
        return " is parked";
    default:
        return " waits";
    }
}

void thread_dump_one(const struct mrt_thread *thread) {
    struct thread_obstacle obstacle = thread_obstacle(thread);
    const struct mrt_class *type =
        obstacle.object == NULL ? obstacle.type : mrt_class_of(obstacle.object);
    thread_print_name(thread);
    panic_write(type != NULL ? obstacle.how : thread_state(thread));
    if (type != NULL) {
        panic_write(type->name);
    }
    if (obstacle.holder != NULL) {
        panic_write(obstacle.type != NULL ? " by " : ", which ");
        thread_print_name(obstacle.holder);
        panic_write(obstacle.type != NULL ? "" : " holds");
    }
    panic_write("\n");
    trace_print_here(thread == mrt.thread ? (uintptr_t)__builtin_frame_address(0)
                                          : thread_frame(thread));
}

void thread_dump_all(const struct mrt_thread *except) {
    for (uint32_t i = 1; i < thread_table_size; i++) {
        const struct mrt_thread *thread = thread_table[i];
        if (thread != NULL && thread != except && thread->status != THREAD_TERMINATED) {
            thread_dump_one(thread);
        }
    }
}

void thread_dump(void) {
    panic_write("\nmirage: all threads\n");
    thread_dump_all(NULL);
}

void thread_dump_others(void) {
    for (uint32_t i = 1; i < thread_table_size; i++) {
        const struct mrt_thread *thread = thread_table[i];
        if (thread != NULL && thread != mrt.thread && thread->status != THREAD_TERMINATED) {
            panic_write("\nmirage: the other threads\n");
            thread_dump_all(mrt.thread);
            return;
        }
    }
}

RARE_END
