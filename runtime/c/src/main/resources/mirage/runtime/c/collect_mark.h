// SPDX-License-Identifier: Apache-2.0
//
// What the parts of the collector share. See collect.h.

#ifndef MIRAGE_COLLECT_MARK_H
#define MIRAGE_COLLECT_MARK_H

#include "heap.h"

// ---- collect_mark.c -----------------------------------------------------------------------------

// Room for `entries` objects to be scanned. False if there is no memory.
bool mark_setup(uint32_t entries);
// Marks the object, and remembers to scan it. Objects of the image are left alone.
void mark_object(jref object);
void mark_slot(uint32_t *slot);
// Scans the object's references now (the young collection's old objects).
void mark_scan(jref object);
// Scans all that is remembered, and what that leads to.
void mark_drain(void);

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

// Calls visit for each marked object of a block.
void mark_each(uint32_t block, void (*visit)(jref object));

// ---- collect_find.c -----------------------------------------------------------------------------

// The object into which `word` points, NULL if it points into none.
jref find_object(uintptr_t word);

// ---- collect_roots.c ----------------------------------------------------------------------------

// Marks what the roots refer to. `full`: image objects are scanned too; else the log has those that
// changed.
void roots_mark(bool full, uintptr_t sp);

// ---- collect_references.c -----------------------------------------------------------------------

void references_begin(bool clear_soft);
// For a java.lang.ref.Reference that is scanned: marks the referent, or waits to see if it lives.
void references_scan(jref reference);
// After marking: clears those whose referent is dead, and appends them to collect_pending. Returns
// whether there were any.
bool references_end(void);

// ---- collect_log.c ------------------------------------------------------------------------------

bool log_setup(uint32_t entries);
// Scans the logged objects, and empties the log.
void log_scan(void);
// Empties the log: all objects are traced anyway.
void log_forget(void);
// Whether the log was too small, so that only a full collection finds everything.
bool log_is_lost(void);
// Whether the log is half full: time to collect.
bool log_is_filling(void);

// ---- collect_sweep.c ----------------------------------------------------------------------------

// Before marking for a full collection: nothing is alive.
void sweep_forget_marks(void);
// Frees what is not marked. Returns the bytes in use by what is.
size_t sweep(bool full);

// ---- collect_verify.c ---------------------------------------------------------------------------

// Panics if a live object refers to something that is not.
void verify(void);

#endif
