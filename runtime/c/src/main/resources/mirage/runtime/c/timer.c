// SPDX-License-Identifier: Apache-2.0
#include "timer.h"

#include "raw.h"

static struct mrt_thread **timer_heap; // from 1; children of n: 2n, 2n+1
static uint32_t timer_count;
static uint32_t timer_room;
static uint64_t timer_order;

bool timer_reserve(uint32_t count) {
    if (count <= timer_room) {
        return true;
    }
    uint32_t room = timer_room < 16 ? 16 : timer_room;
    while (room < count) {
        room *= 2;
    }
    struct mrt_thread **grown = raw_allocate((room + 1u) * sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    for (uint32_t i = 1; i <= timer_count; i++) {
        grown[i] = timer_heap[i];
    }
    raw_free(timer_heap);
    timer_heap = grown;
    timer_room = room;
    return true;
}

static bool timer_before(const struct mrt_thread *a, const struct mrt_thread *b) {
    return a->deadline < b->deadline ||
           (a->deadline == b->deadline && a->timer_order < b->timer_order);
}

static void timer_place(struct mrt_thread *thread, uint32_t position) {
    timer_heap[position] = thread;
    thread->timer = position;
}

static void timer_rise(struct mrt_thread *thread, uint32_t position) {
    while (position > 1 && timer_before(thread, timer_heap[position / 2])) {
        timer_place(timer_heap[position / 2], position);
        position /= 2;
    }
    timer_place(thread, position);
}

static void timer_sink(struct mrt_thread *thread, uint32_t position) {
    for (uint32_t child = 2 * position; child <= timer_count; child = 2 * position) {
        if (child < timer_count && timer_before(timer_heap[child + 1], timer_heap[child])) {
            child++;
        }
        if (!timer_before(timer_heap[child], thread)) {
            break;
        }
        timer_place(timer_heap[child], position);
        position = child;
    }
    timer_place(thread, position);
}

void timer_add(struct mrt_thread *thread, int64_t deadline) {
    thread->deadline = deadline;
    thread->timer_order = timer_order++;
    timer_rise(thread, ++timer_count);
}

void timer_remove(struct mrt_thread *thread) {
    uint32_t position = thread->timer;
    if (position == 0) {
        return;
    }
    thread->timer = 0;
    struct mrt_thread *last = timer_heap[timer_count--];
    if (last == thread) {
        return;
    }
    timer_rise(last, position);
    timer_sink(last, last->timer);
}

struct mrt_thread *timer_first(void) {
    return timer_count == 0 ? NULL : timer_heap[1];
}
