// SPDX-License-Identifier: Apache-2.0
//
// The collector: marks from the roots and frees whole lines and blocks. Generational
// by sticky mark bits (Demers et al. 1990): a young collection keeps the marks of the last one and
// traces new objects only, from the roots and from the old objects that the write barrier logged.
// Full collections are traces in slices, each in the pause of a young collection; when the last
// slice is done, what it found takes the place of the marks.
//
//   collect.c             when to collect, and the steps of a collection
//   collect_mark.c        marking and the mark stack
//   collect_find.c        from a word that may be a pointer to the object that it points into
//   collect_roots.c       statics, image objects, threads' stacks, the runtime's own
//   collect_references.c  java.lang.ref
//   collect_log.c         the write barrier's log
//   collect_sweep.c       free lines and blocks
//   collect_compact.c     moving small objects out of the way of a large one
//   collect_verify.c      checks of a collection's result

#ifndef MIRAGE_COLLECT_H
#define MIRAGE_COLLECT_H

#include "mirage/vm.h"
#include "thread.h"

enum collect_effort {
    COLLECT_YOUNG, // objects made since the last collection
    COLLECT_FULL,  // all objects
    COLLECT_LAST,  // all, soft references cleared: the step before an OutOfMemoryError
};

// Collects. False if it was not possible (the runtime is starting).
bool collect(enum collect_effort effort);
// Collects all that is dead now. COLLECT_FULL goes by a trace that is in progress, if there is one,
// and spares what has died since it began.
void collect_all_dead(void);

// What `take(amount)` gives, collecting as long as it gives 0 and that might help.
uintptr_t collect_until(uintptr_t (*take)(size_t amount), size_t amount);

// References that collections cleared, linked by Reference.discovered, until Java takes them, if it
// will: there is a queue; and the thread of Java's that waits for some.
extern uint32_t collect_pending;
extern bool collect_handled;
extern struct thread_queue collect_waiting;

// Logs `count` slots of an old object, before references are written to them.
void log_range(jref holder, const uint32_t *slots, uint32_t count);

// Whether the log is half full: time to collect, at the next allocation or poll.
bool log_is_filling(void);
#define LOG_POLL 2u // in mrt.poll, when it is; the end of the time slice is 1

// Whether an allocation of `size` bytes should collect first.
bool collect_due(size_t size);

// The last resort for a large object: collects as COLLECT_LAST does, and moves small objects, so
// that `count` blocks in a row are free. False if there is no such row.
bool collect_row(uint32_t count);

// From here on collections are possible. False if there is no memory for its tables.
bool collect_start(void);

// Makes every `interval`-th allocation (0: none) collect, fully and young in turn, move objects now
// and then, and verify the result: for tests. The more is alive the fewer allocations do, so that
// it comes to an end.
void collect_stress(uint32_t interval);

// Called at each collection's beginning and end, if not NULL.
extern void (*collect_observer)(bool begins);

// How many collections there were, of which effort COLLECT_FULL or more.
extern uint32_t collect_count;
extern uint32_t collect_full_count;

#endif
