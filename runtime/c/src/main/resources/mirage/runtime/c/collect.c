// SPDX-License-Identifier: Apache-2.0
//
// When to collect, and the steps of a collection.

#include "collect.h"

#include "collect_mark.h"
#include "mirage/java_calls.h"
#include "thread_stack.h"

#define COLLECT_LEAST_BUDGET ((size_t)512 * 1024)
#define COLLECT_MOST_BUDGET ((size_t)32 * 1024 * 1024)
#define COLLECT_LEAST_ENTRIES 2048u
#define COLLECT_MOST_ENTRIES (256u * 1024)

uint32_t collect_pending;
struct thread_queue collect_waiting;
uint32_t collect_count;
uint32_t collect_full_count;

static bool collect_possible;
static bool collect_running;
static bool collect_full_next;   // the young collections do not free enough any more
static size_t collect_live_full; // bytes alive after the last full collection
static enum collect_effort collect_effort;
static uint32_t collect_stress_left;

bool collect_start(void) {
    uint32_t entries = heap.limit * 8;
    if (entries < COLLECT_LEAST_ENTRIES) {
        entries = COLLECT_LEAST_ENTRIES;
    } else if (entries > COLLECT_MOST_ENTRIES) {
        entries = COLLECT_MOST_ENTRIES;
    }
    collect_possible = mark_setup(entries) && log_setup(entries);
    heap.budget = COLLECT_LEAST_BUDGET;
    return collect_possible;
}

void collect_stress(uint32_t interval) {
    heap.stress = interval;
    collect_stress_left = interval;
    heap.hidden_limit = mrt.limit;
    mrt.limit = mrt.cursor;
}

bool collect_due(size_t size) {
    if (heap.stress != 0 && --collect_stress_left == 0) {
        collect_stress_left = heap.stress;
        collect_full_next = collect_count % 2 == 0;
        return true;
    }
    size_t large = size > HEAP_LARGE_SIZE ? size : 0;
    return heap.allocated + large >= heap.budget || log_is_filling();
}

// How much to allocate before the next collection, and whether that is to be a full one.
static void collect_plan(size_t live, bool full) {
    size_t most = (size_t)heap.limit << HEAP_BLOCK_SHIFT;
    size_t room = most > live ? most - live : 0;
    if (full) {
        collect_live_full = live;
    }
    size_t budget = live / 2;
    if (budget < most / 16) {
        budget = most / 16;
    }
    if (budget > COLLECT_MOST_BUDGET / 4 && budget > live / 2) {
        budget = COLLECT_MOST_BUDGET / 4;
    }
    if (budget > COLLECT_MOST_BUDGET) {
        budget = COLLECT_MOST_BUDGET;
    }
    if (budget > room / 2) {
        budget = room / 2;
    }
    heap.budget = budget < COLLECT_LEAST_BUDGET ? COLLECT_LEAST_BUDGET : budget;
    collect_full_next =
        !full && (live > collect_live_full * 2 + heap.budget || (room < most / 8 && !full));
}

// Runs with the callers' registers above `sp`.
static void collect_with_stack(uintptr_t sp) {
    bool full = collect_effort != COLLECT_YOUNG || collect_full_next || log_is_lost();
    references_begin(collect_effort == COLLECT_LAST);
    if (full) {
        sweep_forget_marks();
        log_forget();
    } else {
        log_scan();
    }
    roots_mark(full, sp);
    mark_drain();
    bool cleared = references_end();
    size_t live = sweep(full);
    heap_restart();
    collect_plan(live, full);
    collect_count++;
    collect_full_count += full ? 1 : 0;
    if (cleared) {
        thread_wake_all(&collect_waiting);
    }
}

// Lets Java take the cleared references while the allocation that collected waits.
static void collect_hand_over(void) {
    jref pending = mrt.pending;
    bool lent = thread_lend_headroom();
    mrt.pending = NULL;
    mrt_java_references();
    mrt.pending = pending;
    if (lent) {
        thread_return_headroom();
    }
}

bool collect(enum collect_effort effort) {
    if (!collect_possible || collect_running) {
        return false;
    }
    collect_running = true;
    collect_effort = effort;
    thread_stack_spill(collect_with_stack);
    if (heap.stress != 0) {
        verify();
    }
    if (collect_pending != 0) {
        collect_hand_over();
    }
    collect_running = false;
    return true;
}
