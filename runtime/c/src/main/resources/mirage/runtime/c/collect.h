// SPDX-License-Identifier: Apache-2.0
//
// The collector: marks from the roots and frees whole lines and blocks; nothing moves. Generational
// by sticky mark bits (Demers et al. 1990): a young collection keeps the marks of the last one and
// traces new objects only, from the roots and from the old objects that the write barrier logged.

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

// References that collections cleared, linked by Reference.discovered, until Java takes them; and
// the thread of Java's that waits for some.
extern uint32_t collect_pending;
extern struct thread_queue collect_waiting;

// Whether an allocation of `size` bytes should collect first.
bool collect_due(size_t size);

// From here on collections are possible.
void collect_start(void);

// Collect at every n-th slow allocation (0: off), each time fully, for tests.
void collect_stress(uint32_t interval);

#endif
