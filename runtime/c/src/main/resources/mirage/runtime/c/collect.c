// SPDX-License-Identifier: Apache-2.0
//
// The steps of a collection. When to collect: collect_plan.c.

#include "collect.h"

#include "collect_mark.h"
#include "collect_plan.h"
#include "thread_stack.h"

#define COLLECT_LEAST_ENTRIES 2048u
#define COLLECT_MOST_ENTRIES (256u * 1024)
#define COLLECT_STRESS_MOVES 16u // collections for one that moves objects
#define COLLECT_STRESS_ROW 7u    // blocks that it empties, at the most

uint32_t collect_pending;
bool collect_handled;
struct thread_queue collect_waiting;
uint32_t collect_count;
uint32_t collect_full_count;

void (*collect_observer)(bool begins);

static bool collect_possible;
static enum collect_effort collect_effort;
static uint32_t collect_wanted_row; // blocks
static bool collect_has_row;

bool collect_start(void) {
    uint32_t entries = heap.limit * 8;
    if (entries < COLLECT_LEAST_ENTRIES) {
        entries = COLLECT_LEAST_ENTRIES;
    } else if (entries > COLLECT_MOST_ENTRIES) {
        entries = COLLECT_MOST_ENTRIES;
    }
    collect_possible = mark_setup(entries) && log_setup(entries);
    plan_start();
    return collect_possible;
}

static void collect_begin_trace(bool clear_soft) {
    references_forget();
    mark_trace_end();
    references_begin(clear_soft);
    mark_trace_begin();
}

// The trace is complete. Returns the bytes alive.
static size_t collect_end_trace(void) {
    mark_trace_end();
    size_t live = sweep_full();
    collect_full_count++;
    plan_traced(live);
    return live;
}

// Everything, in one go.
static bool collect_all(uintptr_t sp) {
    collect_begin_trace(collect_effort == COLLECT_LAST);
    log_forget();
    mark_select(true);
    roots_mark(true, sp);
    mark_trace(MARK_ALL, SIZE_MAX);
    bool cleared = references_end(true);
    plan_next(collect_end_trace());
    return cleared;
}

// What is new, and a slice of the trace if one is in progress; all of it if `complete`.
static bool collect_new(uintptr_t sp, bool complete) {
    bool begin = !mark_tracing && plan_wants_trace();
    if (begin) {
        collect_begin_trace(false);
    }
    mark_select(false);
    log_scan();
    roots_mark(begin, sp);
    mark_drain();
    bool cleared = references_end(false);
    plan_young(mark_young_work());
    size_t live = sweep_young();
    if (mark_tracing && mark_trace(complete ? MARK_ALL : plan_slice(),
                                   complete ? SIZE_MAX : plan_slice_bytes(live))) {
        cleared = references_end(true) || cleared;
        live = collect_end_trace();
    }
    plan_next(live);
    return cleared;
}

// After a collection of everything. The copies count as new, and what was copied is found dead.
static bool collect_move(uintptr_t sp) {
    bool stress = heap.stress != 0 && collect_wanted_row == 0;
    uint32_t row = stress ? 1 + collect_count % COLLECT_STRESS_ROW : collect_wanted_row;
    collect_has_row = row != 0 && compact(row, sp, stress);
    if (!collect_has_row) {
        return false;
    }
    bool cleared = collect_all(sp);
    heap_restart();
    return cleared;
}

// Runs with the callers' registers above `sp`.
static void collect_with_stack(uintptr_t sp) {
    bool stress_moves = heap.stress != 0 && collect_count % COLLECT_STRESS_MOVES == 0;
    bool all = log_is_lost() || collect_effort == COLLECT_LAST || stress_moves ||
               (collect_effort == COLLECT_FULL && !mark_tracing);
    bool cleared = all ? collect_all(sp) : collect_new(sp, collect_effort == COLLECT_FULL);
    heap_restart();
    if (collect_wanted_row != 0 || stress_moves) {
        cleared = collect_move(sp) || cleared;
    }
    collect_count++;
    if (cleared) {
        thread_wake_all(&collect_waiting);
    }
}

bool collect(enum collect_effort effort) {
    if (!collect_possible) {
        return false;
    }
    collect_effort = effort;
    heap_close_gap();
    if (collect_observer != NULL) {
        collect_observer(true);
    }
    thread_stack_spill(collect_with_stack);
    thread_stack_clear();
    if (collect_observer != NULL) {
        collect_observer(false);
    }
    if (heap.stress != 0) {
        verify();
    }
    return true;
}

void collect_all_dead(void) {
    bool partial = mark_tracing;
    if (collect(COLLECT_FULL) && partial) {
        collect(COLLECT_FULL);
    }
}

bool collect_row(uint32_t count) {
    collect_wanted_row = count;
    collect_has_row = false;
    collect(COLLECT_LAST);
    collect_wanted_row = 0;
    return collect_has_row;
}

uintptr_t collect_until(uintptr_t (*take)(size_t amount), size_t amount) {
    uintptr_t address = take(amount);
    if (address == 0 && plan_young_helps() && collect(COLLECT_YOUNG)) {
        address = take(amount);
    }
    if (address != 0) {
        return address;
    }
    bool partial = mark_tracing;
    if (collect(COLLECT_FULL)) {
        address = take(amount);
    }
    // Another one frees more only if this one went by an old trace, or spared soft references.
    if (address == 0 && (partial || references_kept_soft()) && collect(COLLECT_LAST)) {
        address = take(amount);
    }
    return address;
}
