// SPDX-License-Identifier: Apache-2.0
//
// Green threads: each Java thread has a stack of its own, and one processor runs them in turn. A
// thread is switched only inside calls of this file, of monitor.h, and of mrt_poll.

#ifndef MIRAGE_THREAD_H
#define MIRAGE_THREAD_H

#include "mirage/vm.h"

#define THREAD_FOREVER INT64_MAX

// As java.lang.Thread.threadStatus has it (JVMTI's thread state bits).
enum thread_status {
    THREAD_NEW = 0,
    THREAD_TERMINATED = 0x2,
    THREAD_RUNNABLE = 0x5,
    THREAD_SLEEPING = 0xe1,
    THREAD_IN_WAIT = 0x191,
    THREAD_IN_TIMED_WAIT = 0x1a1,
    THREAD_PARKED = 0x291,
    THREAD_TIMED_PARKED = 0x2a1,
    THREAD_BLOCKED = 0x401,
};

// Threads in the order in which they came.
struct thread_queue {
    struct mrt_thread *first;
    struct mrt_thread *last;
};

// Lies at the top of the thread's stack; the first thread's is static.
struct mrt_thread {
    uintptr_t sp; // while it does not run
    uintptr_t stack_base;
    size_t stack_size;
    uintptr_t stack_limit; // mrt.stack_limit, while it does not run
    jref pending;          // mrt.pending, while it does not run
    uint32_t object;       // java.lang.Thread
    uint32_t index;        // in thread_table, from 1
    enum thread_status status;
    bool daemon;
    bool permit;                // of LockSupport
    bool woken;                 // the last block ended by thread_wake, not by its deadline
    bool interrupted;           // … and that by an interrupt
    bool notified;              // … or by notify
    bool lent;                  // runs in the headroom
    bool scanned;               // has not run since the collector looked at its stack
    uint8_t wanted;             // HAL_READY_* that it waits for
    struct thread_queue *queue; // in which it stands, NULL
    struct mrt_thread *next;
    struct mrt_thread *previous;
    const struct mrt_class *awaited; // whose initialisation it waits for, NULL
    int64_t deadline;
    uint64_t timer_order; // among equal deadlines
    uint32_t timer;       // position in the heap of timers, from 1; 0: none
};

// By index; NULL where no thread is. [0] is never used.
extern struct mrt_thread **thread_table;
extern uint32_t thread_table_size;

// Makes the boot stack's context the first thread.
bool thread_setup(void);
// The first thread has ended: waits until only daemons run.
void thread_wait_for_others(void);

// Starts a thread that runs `object`, a java.lang.Thread. False if there is no memory.
bool thread_start(jref object, size_t stack_size, bool daemon);

// Blocks the running thread until thread_wake or `deadline` (monotonic nanoseconds); it stands in
// `queue` meanwhile (NULL: where it has been put, or in none). Returns whether it was woken.
bool thread_block(struct thread_queue *queue, enum thread_status status, int64_t deadline);
void thread_wake(struct mrt_thread *thread);
// Notified: `thread`, blocked, stands in `queue` from now on, without a deadline.
void thread_requeue(struct mrt_thread *thread, struct thread_queue *queue,
                    enum thread_status status);
// Wakes all that stand in `queue`.
void thread_wake_all(struct thread_queue *queue);
// Lets other runnable threads go first.
void thread_yield(void);

void thread_queue_append(struct thread_queue *queue, struct mrt_thread *thread);
void thread_queue_prepend(struct thread_queue *queue, struct mrt_thread *thread);
void thread_queue_remove(struct mrt_thread *thread);

// Lets a thread of thread_stack_make run in its turn. Discards it and returns false if there is no
// memory.
bool thread_launch(struct mrt_thread *thread);

// The host asks the guest to end (thread_control.c): starts a thread that runs the shutdown hooks
// and ends the guest with THREAD_CONTROL_EXIT, as HotSpot does at SIGTERM; asked again, ends it at
// once.
#define THREAD_CONTROL_EXIT 143
void thread_control(void);

// Threads that wait for the console's input.
extern struct thread_queue thread_console_queue;
// The first thread, waiting for the others.
extern struct thread_queue thread_end_queue;

// Waits for one of `events` (HAL_READY_*) of a descriptor of the host, or for `deadline`. Returns
// those that are ready, 0 at the deadline, -1 if the descriptor cannot be watched or was forgotten.
int32_t thread_await_descriptor(int32_t number, uint32_t events, int64_t deadline);
// Whether the host told that the descriptor's other side has ended.
bool thread_descriptor_ended(int32_t number);
// Before the descriptor is closed: ends what waits for it.
void thread_forget_descriptor(int32_t number);
// Wakes those whose descriptors are ready, as the target tells.
void thread_descriptors_ready(void);
extern uint32_t thread_descriptor_waits; // threads that wait for descriptors

// Ends what thread `object` waits in, if an interrupt does.
void thread_interrupt(struct mrt_thread *thread);
// The interrupted flag of the running thread; cleared if `clear`.
bool thread_interrupted(bool clear);
void thread_sleep(int64_t nanoseconds);
void thread_park(int64_t deadline);
void thread_unpark(struct mrt_thread *thread);
// The thread of a java.lang.Thread, NULL if it does not live.
struct mrt_thread *thread_of(jref object);

// Room below the stack limit, for making a StackOverflowError. False if it is lent already.
bool thread_lend_headroom(void);
void thread_return_headroom(void);

// Monotonic time `nanoseconds` from now, no later than THREAD_FOREVER.
int64_t thread_deadline(int64_t nanoseconds);

// The frame pointer of a thread that does not run; 0 if it has not begun.
uintptr_t thread_frame(const struct mrt_thread *thread);

// The name of `thread`, to `write`.
void thread_write_name(const struct mrt_thread *thread,
                       void (*write)(const uint8_t *bytes, size_t size));

#endif
