// SPDX-License-Identifier: Apache-2.0
//
// When to collect. Between two young collections `heap.budget` bytes are allocated; a full trace
// begins when what is alive has grown by a quarter of what the last one left free, or has doubled,
// so that a heap that fills up to its end is traced a few times only.

#include "collect_plan.h"

#include "collect.h"
#include "collect_mark.h"

#define PLAN_LEAST_BUDGET ((size_t)512 * 1024)
#define PLAN_MOST_BUDGET ((size_t)16 * 1024 * 1024)
#define PLAN_SLICE 40000u // objects: about two milliseconds
#define PLAN_SLICE_STRESS 20u
#define PLAN_STRESS_LIVE ((size_t)1 << 19) // bytes alive for which stress is half as dense
#define PLAN_TRACE_STEPS 64u               // young collections until the heap would be full
#define PLAN_YOUNG_MANY (4 * PLAN_SLICE)   // objects that make a young collection too long

static size_t plan_live_full; // bytes alive after the last full trace
static size_t plan_gaps; // bytes between objects, as known at the last collection without a trace
static bool plan_trace_next;
static size_t plan_most_budget = PLAN_MOST_BUDGET; // lower while many young objects survive
static uint32_t plan_stress_left;

static size_t plan_limit(void) {
    return (size_t)heap.limit << HEAP_BLOCK_SHIFT;
}

static size_t plan_least_budget(void) {
    return plan_limit() / 64 > PLAN_LEAST_BUDGET ? plan_limit() / 64 : PLAN_LEAST_BUDGET;
}

static size_t plan_room(size_t live) {
    return plan_limit() > live ? plan_limit() - live : 0;
}

static size_t plan_least(size_t a, size_t b) {
    return a < b ? a : b;
}

static size_t plan_greatest(size_t a, size_t b) {
    return a > b ? a : b;
}

void plan_start(void) {
    heap.budget = PLAN_LEAST_BUDGET;
}

void collect_stress(uint32_t interval) {
    if (heap.stress == 0) {
        heap.hidden_limit = mrt.limit;
    }
    heap.stress = interval;
    plan_stress_left = interval;
    mrt.limit = interval == 0 ? heap.hidden_limit : mrt.cursor;
}

bool collect_due(size_t size) {
    if (heap.stress != 0 && --plan_stress_left == 0) {
        plan_stress_left = heap.stress * (1 + (uint32_t)(plan_live_full / PLAN_STRESS_LIVE));
        plan_trace_next = true;
        return true;
    }
    size_t large = size > HEAP_LARGE_SIZE ? size : 0;
    return heap.allocated + large >= heap.budget || log_is_filling();
}

bool plan_wants_trace(void) {
    return plan_trace_next;
}

bool plan_young_helps(void) {
    return heap.allocated >= plan_least_budget();
}

uint64_t plan_slice(void) {
    if (heap.stress != 0) {
        return PLAN_SLICE_STRESS;
    }
    // What is young has had its part of the pause.
    uint64_t young = mark_young_work();
    return PLAN_SLICE - (young < PLAN_SLICE / 4 * 3 ? young : PLAN_SLICE / 4 * 3);
}

// To the next collection, while a trace is in progress.
static size_t plan_trace_budget(size_t room) {
    return plan_greatest(room / PLAN_TRACE_STEPS, PLAN_LEAST_BUDGET);
}

size_t plan_slice_bytes(size_t live) {
    if (heap.stress != 0) {
        return 0;
    }
    live -= plan_least(live, plan_gaps / 2);
    size_t left = live > mark_traced() ? live - mark_traced() : 0;
    size_t room = plan_room(live);
    // A quarter of the room is for what was not foreseen.
    return left / plan_greatest((room - room / 4) / plan_trace_budget(room), 1);
}

void plan_young(uint64_t objects) {
    if (objects > PLAN_YOUNG_MANY) {
        plan_most_budget = plan_greatest(plan_most_budget / 2, PLAN_LEAST_BUDGET * 2);
    } else if (objects < PLAN_YOUNG_MANY / 4) {
        plan_most_budget = plan_least(plan_most_budget * 2, PLAN_MOST_BUDGET);
    }
}

// Gaps are room, though not all of them are found or fit.
static size_t plan_without_gaps(size_t live) {
    if (!mark_tracing) {
        plan_gaps = sweep_gaps;
        heap.gaps = sweep_gaps > live / 4 && live > PLAN_MOST_BUDGET / 2;
    }
    return live - plan_least(live, plan_gaps / 2);
}

void plan_traced(size_t live) {
    plan_live_full = plan_without_gaps(live);
    plan_trace_next = false;
    // What will be allocated before the next trace stays.
    heap_release((uint32_t)((live + 4 * PLAN_MOST_BUDGET) >> HEAP_BLOCK_SHIFT));
}

void plan_next(size_t lines) {
    size_t live = plan_without_gaps(lines);
    size_t room = plan_room(live);
    size_t growth = plan_least(plan_room(plan_live_full) / 4, plan_live_full + PLAN_MOST_BUDGET);
    plan_trace_next =
        !mark_tracing && live > plan_live_full + plan_greatest(growth, PLAN_LEAST_BUDGET);
    size_t budget = plan_greatest(live / 2, plan_limit() / 16);
    budget = plan_least(plan_least(budget, plan_most_budget), room / 2);
    budget = plan_greatest(budget, plan_least(plan_least_budget(), PLAN_LEAST_BUDGET * 2));
    heap.budget = mark_tracing ? plan_least(budget, plan_trace_budget(room)) : budget;
}
