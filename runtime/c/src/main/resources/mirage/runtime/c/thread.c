// SPDX-License-Identifier: Apache-2.0
//
// Running threads in turn.

#include "thread.h"

#include "collect.h"
#include "deadlock.h"
#include "heap_histogram.h"
#include "mirage/hal.h"
#include "mirage/java_calls.h"
#include "mirage_fields.h"
#include "monitor.h"
#include "panic.h"
#include "raw.h"
#include "thread_dump.h"
#include "thread_stack.h"
#include "timer.h"

#define THREAD_SLICE 10000000 // nanoseconds
#define THREAD_STACK ((size_t)512 * 1024)
#define THREAD_STACK_LEAST ((size_t)128 * 1024)
#define THREAD_MOST (1u << 14)  // thin locks have 14 bits for the owner
#define THREAD_CLOCK_EVERY 16u  // switches between looks at the clock
#define THREAD_EVENTS_EVERY 64u // … at events, if threads wait for descriptors

struct mrt_state mrt;
struct mrt_thread **thread_table;
uint32_t thread_table_size;
struct thread_queue thread_console_queue;
struct thread_queue thread_end_queue;

static struct mrt_thread thread_first;
static struct thread_queue thread_run_queue;
static uint32_t thread_count;
static uint32_t thread_lowest_free = 1; // no index below it is free
static uint32_t thread_user_count;      // that are no daemons, without the first
static struct mrt_thread *thread_ended; // its stack is free once another runs
static bool thread_sliced;              // hal_slice was asked
static uint32_t thread_switches;

static void thread_set_status(struct mrt_thread *thread, enum thread_status status) {
    if (thread->status == status) { // the Java object is not in the cache
        return;
    }
    thread->status = status;
    if (thread->object != 0) {
        *(int32_t *)((uintptr_t)thread->object + FIELD_java_lang_Thread_threadStatus) =
            (int32_t)status;
    }
}

static void thread_make_runnable(struct mrt_thread *thread) {
    timer_remove(thread);
    thread_queue_remove(thread);
    thread_set_status(thread, THREAD_RUNNABLE);
    thread_queue_append(&thread_run_queue, thread);
}

void thread_wake(struct mrt_thread *thread) {
    thread->woken = true;
    thread_make_runnable(thread);
}

void thread_wake_all(struct thread_queue *queue) {
    while (queue->first != NULL) {
        thread_wake(queue->first);
    }
}

void thread_requeue(struct mrt_thread *thread, struct thread_queue *queue,
                    enum thread_status status) {
    timer_remove(thread);
    thread_queue_remove(thread);
    thread->notified = true;
    thread_set_status(thread, status);
    thread_queue_append(queue, thread);
}

static void thread_fire_timers(void) {
    struct mrt_thread *first = timer_first();
    if (first == NULL) {
        return;
    }
    int64_t now = hal_clock_monotonic();
    for (; first != NULL && first->deadline <= now; first = timer_first()) {
        thread_make_runnable(first);
    }
}

// Waits for events until `deadline`, and wakes those that wait for them.
static void thread_wait_for_events(int64_t deadline) {
    uint32_t events = hal_wait(deadline);
    if (events & HAL_EVENT_CONSOLE) {
        thread_wake_all(&thread_console_queue);
    }
    if (events & HAL_EVENT_DESCRIPTOR) {
        thread_descriptors_ready();
    }
    if (events & HAL_EVENT_THREADS) {
        thread_dump();
    }
    if (events & HAL_EVENT_HEAP) {
        heap_histogram();
    }
    if (events & HAL_EVENT_CONTROL) {
        thread_control();
    }
}

static bool thread_expects_events(void) {
    return thread_console_queue.first != NULL || thread_descriptor_waits > 0;
}

static struct mrt_thread *thread_choose(void) {
    if (thread_switches++ % THREAD_CLOCK_EVERY == 0) {
        thread_fire_timers();
    }
    // Threads that wake each other must not keep the host's descriptors waiting.
    if (thread_descriptor_waits > 0 && thread_switches % THREAD_EVENTS_EVERY == 0) {
        thread_wait_for_events(0);
    }
    while (thread_run_queue.first == NULL) {
        struct mrt_thread *timed = timer_first();
        if (timed == NULL && !thread_expects_events()) {
            deadlock_end();
        }
        thread_wait_for_events(timed == NULL ? HAL_FOREVER : timed->deadline);
        thread_fire_timers();
    }
    struct mrt_thread *next = thread_run_queue.first;
    thread_queue_remove(next);
    return next;
}

// Asks for the end of the time slice if anybody could want the processor.
static void thread_slice(void) {
    if (!thread_sliced &&
        (thread_run_queue.first != NULL || timer_first() != NULL || thread_expects_events())) {
        thread_sliced = true;
        hal_slice(THREAD_SLICE, &mrt.poll);
    }
}

static void thread_reap(void) {
    if (thread_ended != NULL) {
        thread_stack_discard(thread_ended);
        thread_ended = NULL;
    }
}

static void thread_become(struct mrt_thread *next) {
    mrt.thread = next;
    mrt.pending = next->pending;
    mrt.stack_limit = next->stack_limit;
    mrt.lock = monitor_lock_of(next);
}

static void thread_run_next(void) {
    struct mrt_thread *self = mrt.thread;
    struct mrt_thread *next = thread_choose();
    thread_slice();
    if (next == self) {
        return;
    }
    self->scanned = false;
    self->pending = mrt.pending;
    self->stack_limit = mrt.stack_limit;
    thread_become(next);
    thread_stack_switch(&self->sp, next->sp);
    thread_reap();
}

bool thread_block(struct thread_queue *queue, enum thread_status status, int64_t deadline) {
    struct mrt_thread *self = mrt.thread;
    self->woken = false;
    self->interrupted = false;
    self->notified = false;
    thread_set_status(self, status);
    if (queue != NULL) {
        thread_queue_append(queue, self);
    }
    if (deadline != THREAD_FOREVER) {
        timer_add(self, deadline);
    }
    if (status == THREAD_BLOCKED || self->awaited != NULL) {
        deadlock_check();
    }
    thread_run_next();
    return self->woken;
}

void thread_yield(void) {
    if (thread_run_queue.first == NULL) {
        thread_fire_timers();
        if (thread_run_queue.first == NULL) {
            return;
        }
    }
    thread_queue_append(&thread_run_queue, mrt.thread);
    thread_run_next();
}

void mrt_poll_slow(void) {
    // In one instruction, since the end of the slice may come from an interrupt.
    uint32_t why = __atomic_exchange_n(&mrt.poll, 0, __ATOMIC_RELAXED);
    if (log_is_filling()) {
        collect(COLLECT_YOUNG);
    }
    if (why == LOG_POLL) {
        return;
    }
    thread_sliced = false;
    thread_wait_for_events(0);
    thread_fire_timers();
    thread_yield();
    thread_slice();
}

static uint32_t thread_free_index(void) {
    while (thread_lowest_free < thread_table_size) {
        if (thread_table[thread_lowest_free] == NULL) {
            return thread_lowest_free;
        }
        thread_lowest_free++;
    }
    uint32_t size = thread_table_size == 0 ? 16 : thread_table_size * 2;
    struct mrt_thread **grown =
        size > THREAD_MOST ? NULL : raw_allocate(size * sizeof *thread_table);
    if (grown == NULL) {
        return 0;
    }
    for (uint32_t index = 0; index < size; index++) {
        grown[index] = index < thread_table_size ? thread_table[index] : NULL;
    }
    raw_free(thread_table);
    uint32_t index = thread_table_size == 0 ? 1 : thread_table_size;
    thread_table = grown;
    thread_table_size = size;
    return index;
}

// Enters the thread in the table. False if there is no memory.
static bool thread_register(struct mrt_thread *thread) {
    uint32_t index = timer_reserve(thread_count + 1) ? thread_free_index() : 0;
    if (index == 0) {
        return false;
    }
    thread->index = index;
    thread_table[index] = thread;
    thread_count++;
    return true;
}

bool thread_setup(void) {
    struct hal_range stack = hal_stack_boot();
    thread_first.stack_base = stack.base;
    thread_first.stack_size = stack.size;
    thread_first.status = THREAD_RUNNABLE;
    thread_first.stack_limit = stack.base + THREAD_HEADROOM;
    bool registered = thread_register(&thread_first);
    thread_become(&thread_first);
    hal_attention(&mrt.poll);
    return registered;
}

// What Thread.join waits for.
static void thread_terminate(struct mrt_thread *thread) {
    jref object = (jref)(uintptr_t)thread->object;
    mrt_monitor_enter(object);
    thread_set_status(thread, THREAD_TERMINATED);
    *(int64_t *)((uint8_t *)object + FIELD_java_lang_Thread_eetop) = 0;
    monitor_notify(object, true);
    mrt_monitor_exit(object);
}

static void thread_entry(void) {
    thread_reap();
    struct mrt_thread *self = mrt.thread;
    mrt_java_thread_run((jref)(uintptr_t)self->object);
    if (mrt.pending != NULL) {
        panic_print_handler_failed();
    }
    thread_terminate(self);
    thread_table[self->index] = NULL;
    if (self->index < thread_lowest_free) {
        thread_lowest_free = self->index;
    }
    thread_count--;
    if (!self->daemon && --thread_user_count == 0) {
        thread_wake_all(&thread_end_queue);
    }
    self->object = 0;
    struct mrt_thread *next = thread_choose();
    thread_ended = self;
    thread_become(next);
    thread_stack_switch(&self->sp, next->sp);
    __builtin_unreachable();
}

bool thread_launch(struct mrt_thread *thread) {
    if (!thread_register(thread)) {
        thread_stack_discard(thread);
        return false;
    }
    thread->stack_limit = thread->stack_base + THREAD_HEADROOM;
    thread_set_status(thread, THREAD_RUNNABLE);
    thread_queue_append(&thread_run_queue, thread);
    thread_slice();
    return true;
}

bool thread_start(jref object, size_t stack_size, bool daemon) {
    if (stack_size == 0) {
        stack_size = THREAD_STACK;
    } else if (stack_size < THREAD_STACK_LEAST) {
        stack_size = THREAD_STACK_LEAST;
    }
    struct mrt_thread *thread = thread_stack_make(stack_size, thread_entry);
    if (thread == NULL) {
        return false;
    }
    thread->object = (uint32_t)(uintptr_t)object;
    thread->daemon = daemon;
    if (!thread_launch(thread)) {
        return false;
    }
    thread_user_count += daemon ? 0 : 1;
    *(int64_t *)((uint8_t *)object + FIELD_java_lang_Thread_eetop) = (int64_t)(uintptr_t)thread;
    return true;
}

void thread_wait_for_others(void) {
    thread_terminate(&thread_first);
    while (thread_user_count > 0) {
        thread_block(&thread_end_queue, THREAD_IN_WAIT, THREAD_FOREVER);
    }
    thread_set_status(&thread_first, THREAD_RUNNABLE);
}
