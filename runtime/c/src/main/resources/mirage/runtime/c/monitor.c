// SPDX-License-Identifier: Apache-2.0
#include "monitor.h"

#include "mirage/hal.h"
#include "mirage/java_calls.h"
#include "raw.h"
#include "text.h"
#include "thread.h"
#include "throw.h"

#define MONITOR_VALUES (1u << 22)
#define MONITOR_ENTRY_SHIFT 24
#define MONITOR_OWNERS (1u << 14)

struct monitor {
    uint32_t object; // 0: the record is free
    uint32_t hash;   // 0: none yet
    struct mrt_thread *owner;
    uint32_t entries;
    uint32_t index;
    struct thread_queue entering;
    struct thread_queue waiting;
    bool called;      // a thread was woken to enter, and has not run yet
    bool passed_over; // it found the monitor taken: the first entering thread is the next owner
    struct monitor *next_free;
};

static struct monitor **monitor_table; // from 1
static uint32_t monitor_table_size;
static uint32_t monitor_count; // of records made
static struct monitor *monitor_free;
static uint32_t monitor_random = 0x9e3779b9u;

static enum monitor_kind monitor_kind(jref object) {
    return (enum monitor_kind)(object->state >> MONITOR_KIND_SHIFT & 3u);
}

static uint32_t monitor_value(jref object) {
    return object->state >> MONITOR_VALUE_SHIFT;
}

static void monitor_set(jref object, enum monitor_kind kind, uint32_t value) {
    object->state = (object->state & MRT_STATE_COLLECTOR) | (uint32_t)kind << MONITOR_KIND_SHIFT |
                    value << MONITOR_VALUE_SHIFT;
}

static struct mrt_thread *monitor_thin_owner(jref object) {
    return thread_table[monitor_value(object) & (MONITOR_OWNERS - 1)];
}

static uint32_t monitor_thin_entries(jref object) {
    return (object->state >> MONITOR_ENTRY_SHIFT) + 1;
}

// ---- Records ------------------------------------------------------------------------------------

static bool monitor_grow_table(void) {
    uint32_t size = monitor_table_size == 0 ? 64 : monitor_table_size * 2;
    struct monitor **grown =
        size > MONITOR_VALUES ? NULL : raw_allocate(size * sizeof *monitor_table);
    if (grown == NULL) {
        return false;
    }
    for (uint32_t i = 1; i <= monitor_count; i++) {
        grown[i] = monitor_table[i];
    }
    raw_free(monitor_table);
    monitor_table = grown;
    monitor_table_size = size;
    return true;
}

static struct monitor *monitor_make(void) {
    struct monitor *monitor = monitor_free;
    if (monitor != NULL) {
        monitor_free = monitor->next_free;
        *monitor = (struct monitor){.index = monitor->index};
        return monitor;
    }
    if (monitor_count + 1 >= monitor_table_size && !monitor_grow_table()) {
        return NULL;
    }
    monitor = raw_allocate(sizeof *monitor);
    if (monitor != NULL) {
        *monitor = (struct monitor){.index = ++monitor_count};
        monitor_table[monitor->index] = monitor;
    }
    return monitor;
}

// The object's record, made if it has none. NULL with mrt.pending set if there is no memory.
static struct monitor *monitor_inflate(jref object) {
    if (monitor_kind(object) == MONITOR_RECORD) {
        return monitor_table[monitor_value(object)];
    }
    struct monitor *monitor = monitor_make();
    if (monitor == NULL) {
        throw_out_of_memory("Java heap space");
        return NULL;
    }
    monitor->object = (uint32_t)(uintptr_t)object;
    if (monitor_kind(object) == MONITOR_HASH) {
        monitor->hash = monitor_value(object);
    } else if (monitor_kind(object) == MONITOR_THIN) {
        monitor->owner = monitor_thin_owner(object);
        monitor->entries = monitor_thin_entries(object);
    }
    monitor_set(object, MONITOR_RECORD, monitor->index);
    return monitor;
}

// Gives the record back if nobody needs it.
static void monitor_deflate(struct monitor *monitor) {
    if (monitor->owner != NULL || monitor->called || monitor->entering.first != NULL ||
        monitor->waiting.first != NULL) {
        return;
    }
    jref object = (jref)(uintptr_t)monitor->object;
    monitor_set(object, monitor->hash != 0 ? MONITOR_HASH : MONITOR_NONE, monitor->hash);
    monitor->object = 0;
    monitor->next_free = monitor_free;
    monitor_free = monitor;
}

jref monitor_of_entering(const struct thread_queue *entering, const struct mrt_thread **owner) {
    const void *start = (const uint8_t *)entering - offsetof(struct monitor, entering);
    const struct monitor *monitor = start;
    *owner = monitor->owner;
    return mrt_load(&monitor->object);
}

jref monitor_of_waiting(const struct thread_queue *waiting) {
    for (uint32_t i = 1; i <= monitor_count; i++) {
        if (waiting == &monitor_table[i]->waiting) {
            return mrt_load(&monitor_table[i]->object);
        }
    }
    return NULL;
}

void monitor_roots(void (*visit)(uint32_t *slot)) {
    for (uint32_t i = 1; i <= monitor_count; i++) {
        visit(&monitor_table[i]->object);
    }
}

// ---- Identity hash ------------------------------------------------------------------------------

// Marsaglia's xorshift; never 0 in the 22 bits that are kept.
static uint32_t monitor_next_hash(void) {
    uint32_t hash;
    do {
        monitor_random ^= monitor_random << 13;
        monitor_random ^= monitor_random >> 17;
        monitor_random ^= monitor_random << 5;
        hash = monitor_random & (MONITOR_VALUES - 1);
    } while (hash == 0);
    return hash;
}

int32_t monitor_hash(jref object) {
    if (monitor_kind(object) == MONITOR_HASH) {
        return (int32_t)monitor_value(object);
    }
    if (monitor_kind(object) == MONITOR_NONE) {
        monitor_set(object, MONITOR_HASH, monitor_next_hash());
        return (int32_t)monitor_value(object);
    }
    struct monitor *monitor = monitor_inflate(object);
    if (monitor == NULL) {
        return 0;
    }
    if (monitor->hash == 0) {
        monitor->hash = monitor_next_hash();
    }
    return (int32_t)monitor->hash;
}

// ---- Entering and leaving -----------------------------------------------------------------------

// The running thread was woken from the entering threads.
static void monitor_acquire_woken(struct monitor *monitor, uint32_t entries) {
    if (monitor->owner != mrt.thread) { // it was not handed over
        monitor->called = false;
        if (monitor->owner == NULL) {
            monitor->owner = mrt.thread;
        } else {
            monitor->passed_over = true;
            thread_queue_prepend(&monitor->entering, mrt.thread);
            thread_block(NULL, THREAD_BLOCKED, THREAD_FOREVER);
        }
    }
    monitor->entries = entries;
}

static void monitor_acquire(struct monitor *monitor, uint32_t entries) {
    if (monitor->owner == NULL) {
        monitor->owner = mrt.thread;
        monitor->entries = entries;
    } else {
        thread_block(&monitor->entering, THREAD_BLOCKED, THREAD_FOREVER);
        monitor_acquire_woken(monitor, entries);
    }
}

static void monitor_release(struct monitor *monitor) {
    struct mrt_thread *next = monitor->entering.first;
    monitor->owner = monitor->passed_over ? next : NULL;
    if (next != NULL && !monitor->called) {
        monitor->called = !monitor->passed_over;
        thread_wake(next);
    }
    monitor->passed_over = false;
}

void mrt_monitor_enter_slow(jref object) {
    if (object == NULL) {
        mrt_throw_null(NULL);
        return;
    }
    if (monitor_kind(object) == MONITOR_THIN && monitor_thin_owner(object) == mrt.thread &&
        object->state >> MONITOR_ENTRY_SHIFT != 0xff) {
        object->state += 1u << MONITOR_ENTRY_SHIFT;
        return;
    }
    struct monitor *monitor = monitor_inflate(object);
    if (monitor == NULL) {
        return;
    }
    if (monitor->owner == mrt.thread) {
        monitor->entries++;
        return;
    }
    monitor_acquire(monitor, 1);
}

bool monitor_owned(jref object) {
    switch (monitor_kind(object)) {
    case MONITOR_THIN:
        return monitor_thin_owner(object) == mrt.thread;
    case MONITOR_RECORD:
        return monitor_table[monitor_value(object)]->owner == mrt.thread;
    default:
        return false;
    }
}

static bool monitor_check_owned(jref object) {
    if (monitor_owned(object)) {
        return true;
    }
    jref message = text_make("current thread is not owner");
    if (message != NULL) {
        throw_made(mrt_java_illegal_monitor_state(message));
    }
    return false;
}

void mrt_monitor_exit_slow(jref object) {
    if (object == NULL) {
        mrt_throw_null(NULL);
        return;
    }
    // Generated code leaves monitors while an exception is pending; it stays so.
    if (monitor_kind(object) == MONITOR_THIN && monitor_thin_owner(object) == mrt.thread) {
        object->state -= 1u << MONITOR_ENTRY_SHIFT;
        return;
    }
    if (!monitor_check_owned(object)) {
        return;
    }
    struct monitor *monitor = monitor_table[monitor_value(object)];
    if (--monitor->entries == 0) {
        monitor_release(monitor);
        monitor_deflate(monitor);
    }
}

// ---- Waiting and notifying ----------------------------------------------------------------------

void monitor_throw_interrupted(const char *message) {
    jref text = message == NULL ? NULL : text_make(message);
    if (message == NULL || text != NULL) {
        throw_made(mrt_java_interrupted(text));
    }
}

void monitor_wait(jref object, int64_t milliseconds) {
    if (milliseconds < 0) {
        jref message = text_make("timeout value is negative");
        if (message != NULL) {
            throw_made(mrt_java_illegal_argument(message));
        }
        return;
    }
    if (!monitor_check_owned(object)) {
        return;
    }
    if (thread_interrupted(true)) {
        monitor_throw_interrupted(NULL);
        return;
    }
    struct monitor *monitor = monitor_inflate(object);
    if (monitor == NULL) {
        return;
    }
    struct mrt_thread *self = mrt.thread;
    uint32_t entries = monitor->entries;
    int64_t deadline = THREAD_FOREVER;
    if (milliseconds != 0) {
        deadline = thread_deadline(milliseconds > INT64_MAX / 1000000 ? INT64_MAX
                                                                      : milliseconds * 1000000);
    }
    monitor_release(monitor);
    thread_block(&monitor->waiting, milliseconds == 0 ? THREAD_IN_WAIT : THREAD_IN_TIMED_WAIT,
                 deadline);
    bool interrupted = self->interrupted;
    if (self->notified) { // monitor_notify moved it to the entering threads
        monitor_acquire_woken(monitor, entries);
    } else {
        monitor_acquire(monitor, entries);
    }
    if (interrupted) {
        thread_interrupted(true);
        monitor_throw_interrupted(NULL);
    }
}

void monitor_notify(jref object, bool all) {
    if (!monitor_check_owned(object) || monitor_kind(object) != MONITOR_RECORD) {
        return;
    }
    struct monitor *monitor = monitor_table[monitor_value(object)];
    while (monitor->waiting.first != NULL) {
        thread_requeue(monitor->waiting.first, &monitor->entering, THREAD_BLOCKED);
        if (!all) {
            return;
        }
    }
}
