// SPDX-License-Identifier: Apache-2.0
//
// What the parts of the collector share. See collect.h.

#ifndef MIRAGE_COLLECT_MARK_H
#define MIRAGE_COLLECT_MARK_H

#include "heap.h"

// ---- collect_mark.c -----------------------------------------------------------------------------

// Room for `entries` objects to be scanned. False if there is no memory.
bool mark_setup(uint32_t entries);

// Whether a full trace is in progress.
extern bool mark_tracing;
// Begins a full trace; ends one, complete or not.
void mark_trace_begin(void);
void mark_trace_end(void);
// Until the next call: whether what is marked is traced as a whole (true), or only what is young,
// beside what the trace in progress has not found yet.
void mark_select(bool full);

// Marks the object, and remembers to scan it. Objects of the image are left alone.
void mark_object(jref object);
void mark_slot(uint32_t *slot);
void mark_range(uint32_t *from, uint32_t *end);
// Scans the object's references now.
void mark_scan(jref object);
// Scans all young objects that are remembered, and what that leads to.
void mark_drain(void);
// Goes on with the full trace, for about `most` objects, and for `bytes` of them at least. Returns
// whether it is complete.
bool mark_trace(uint64_t most, size_t bytes);
#define MARK_ALL UINT64_MAX
// Bytes of the objects that the trace has found.
size_t mark_traced(void);
// Objects that the young collection has found.
uint64_t mark_young_work(void);

// Whether a reference's object survives: marked, or of the image.
bool mark_is_live(uint32_t reference);

static inline size_t mark_index(uintptr_t address) {
    return (address - heap.base) >> 3;
}
static inline bool mark_test(const uint64_t *bits, uintptr_t address) {
    size_t index = mark_index(address);
    return bits[index >> 6] >> (index & 63) & 1;
}
static inline void mark_set(uint64_t *bits, uintptr_t address) {
    size_t index = mark_index(address);
    bits[index >> 6] |= (uint64_t)1 << (index & 63);
}

// Calls visit for each object of a block that is marked in `bits`.
void mark_each(const uint64_t *bits, uint32_t block, void (*visit)(jref object));

// ---- collect_find.c -----------------------------------------------------------------------------

// The object into which `word` points, NULL if it points into none.
jref find_object(uintptr_t word);

// ---- collect_roots.c ----------------------------------------------------------------------------

// Each reference outside the heap that can be changed, but for those in image objects; the image
// objects that the program stores to; each word that may be a pointer into an object: of stacks,
// and what is being thrown.
void roots_each_slot(void (*visit)(uint32_t *slot));
void roots_each_image_object(void (*visit)(jref object));
void roots_each_word(uintptr_t sp, void (*visit)(uintptr_t word));

// Marks what the roots refer to. `all`: image objects and all stacks are scanned; else only the
// stacks of threads that have run since, and the log has the image objects that changed.
void roots_mark(bool all, uintptr_t sp);

// ---- collect_references.c -----------------------------------------------------------------------

// The next full trace keeps soft references, or clears them.
void references_begin(bool clear_soft);
// For a java.lang.ref.Reference that is scanned: waits to see if the referent lives.
void references_scan(jref reference, bool full);
// After marking: clears those whose referent is dead, and appends them to collect_pending. Returns
// whether there were any.
bool references_end(bool full);
// Forgets those that an unfinished trace has found.
void references_forget(void);
// Whether the last full trace kept something only because of soft references.
bool references_kept_soft(void);

// ---- collect_log.c ------------------------------------------------------------------------------

bool log_setup(uint32_t entries);
// Scans the logged objects, and empties the log.
void log_scan(void);
// Empties the log: all objects are traced anyway.
void log_forget(void);
// Whether the log was too small, so that only a full collection finds everything.
bool log_is_lost(void);

// ---- collect_sweep.c ----------------------------------------------------------------------------

// Before a full trace: it has found nothing.
void sweep_forget_marks(void);
// Frees the young objects that are not marked. Returns the bytes in use by what is.
size_t sweep_young(void);
// How many of them the last sweep found to be gaps between objects, unless a trace is in progress.
extern size_t sweep_gaps;
// Frees what the complete trace has not found.
size_t sweep_full(void);

// ---- collect_compact.c --------------------------------------------------------------------------

// After a collection of everything: copies the objects in `count` blocks in a row, those with the
// least in them (`fullest`: the most), to other blocks, and refers to the copies. Returns whether
// there was such a row; a collection must follow then.
bool compact(uint32_t count, uintptr_t sp, bool fullest);

// ---- collect_verify.c ---------------------------------------------------------------------------

// Panics if a live object refers to something that is not.
void verify(void);

#endif
