// SPDX-License-Identifier: Apache-2.0
//
// When to collect, and how much at a time. See collect.h.

#ifndef MIRAGE_COLLECT_PLAN_H
#define MIRAGE_COLLECT_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

void plan_start(void);

// Whether the next collection is to begin a full trace.
bool plan_wants_trace(void);
// Objects that the trace scans in one pause; and bytes of objects that it must find in this pause,
// to end before the heap is full.
uint64_t plan_slice(void);
size_t plan_slice_bytes(size_t live);
// Whether there can be much that is young.
bool plan_young_helps(void);

// A young collection has scanned so many objects.
void plan_young(uint64_t objects);
// A trace has ended with `live` bytes alive.
void plan_traced(size_t live);
// A collection has ended with `live` bytes alive: sets the budget to the next.
void plan_next(size_t live);

#endif
