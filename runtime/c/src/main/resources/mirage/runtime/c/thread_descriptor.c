// SPDX-License-Identifier: Apache-2.0
//
// Threads that wait for descriptors of the host. Each descriptor is watched from its first wait on,
// and has a bit for each direction that says that it became ready since somebody was told: the
// target tells of a change only. Who is told tries again, and waits anew if it was for nothing.

#include "mirage/hal_descriptor.h"
#include "raw.h"
#include "thread.h"

#define DESCRIPTOR_READY 64u // taken from the target at a time
#define DESCRIPTOR_MOST (1 << 20)

struct descriptor {
    bool watched;
    uint8_t ready; // HAL_READY_*
    struct thread_queue queue;
};

uint32_t thread_descriptor_waits;

static struct descriptor *descriptor_table;
static int32_t descriptor_table_size;

static bool descriptor_grow(int32_t least) {
    int32_t size = descriptor_table_size == 0 ? 64 : descriptor_table_size;
    while (size < least) {
        size *= 2;
    }
    struct descriptor *grown = raw_allocate((size_t)size * sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    for (int32_t i = 0; i < size; i++) {
        grown[i] = i < descriptor_table_size ? descriptor_table[i] : (struct descriptor){0};
        for (struct mrt_thread *thread = grown[i].queue.first; thread != NULL;
             thread = thread->next) {
            thread->queue = &grown[i].queue;
        }
    }
    raw_free(descriptor_table);
    descriptor_table = grown;
    descriptor_table_size = size;
    return true;
}

// The descriptor's record, watched; NULL if it cannot be.
static struct descriptor *descriptor_watch(int32_t number) {
    if (number < 0 || number >= DESCRIPTOR_MOST ||
        (number >= descriptor_table_size && !descriptor_grow(number + 1))) {
        return NULL;
    }
    struct descriptor *descriptor = &descriptor_table[number];
    if (!descriptor->watched) {
        *descriptor = (struct descriptor){.watched = hal_descriptor_watch != NULL &&
                                                     hal_descriptor_watch(number)};
    }
    return descriptor->watched ? descriptor : NULL;
}

// Takes those of `events` that are ready.
static uint32_t descriptor_take(struct descriptor *descriptor, uint32_t events) {
    uint32_t ready = descriptor->ready & events;
    descriptor->ready &= (uint8_t)~ready;
    return ready;
}

int32_t thread_await_descriptor(int32_t number, uint32_t events, int64_t deadline) {
    if (descriptor_watch(number) == NULL) {
        return -1;
    }
    mrt.thread->wanted = (uint8_t)events;
    while (true) {
        uint32_t ready = descriptor_take(&descriptor_table[number], events);
        if (ready != 0) {
            return (int32_t)ready;
        }
        thread_descriptor_waits++;
        bool woken = thread_block(&descriptor_table[number].queue, THREAD_RUNNABLE, deadline);
        thread_descriptor_waits--;
        if (!woken) {
            return 0;
        }
        if (!descriptor_table[number].watched) {
            return -1;
        }
    }
}

bool thread_descriptor_ended(int32_t number) {
    return number < descriptor_table_size && descriptor_table[number].watched &&
           (descriptor_table[number].ready & HAL_READY_ENDED) != 0;
}

void thread_forget_descriptor(int32_t number) {
    if (number < 0 || number >= descriptor_table_size || !descriptor_table[number].watched) {
        return;
    }
    hal_descriptor_forget(number);
    descriptor_table[number].watched = false;
    thread_wake_all(&descriptor_table[number].queue);
}

static void descriptor_tell(const struct hal_ready *ready) {
    if (ready->descriptor >= descriptor_table_size) {
        return;
    }
    struct descriptor *descriptor = &descriptor_table[ready->descriptor];
    descriptor->ready |= (uint8_t)ready->events;
    struct mrt_thread *following;
    for (struct mrt_thread *thread = descriptor->queue.first; thread != NULL; thread = following) {
        following = thread->next;
        if (thread->wanted & ready->events) {
            thread_wake(thread);
        }
    }
}

void thread_descriptors_ready(void) {
    static struct hal_ready ready[DESCRIPTOR_READY]; // on no thread's stack, which would grow by it
    uint32_t count;
    do {
        count = hal_descriptor_ready(ready, DESCRIPTOR_READY);
        for (uint32_t i = 0; i < count; i++) {
            descriptor_tell(&ready[i]);
        }
    } while (count == DESCRIPTOR_READY);
}
