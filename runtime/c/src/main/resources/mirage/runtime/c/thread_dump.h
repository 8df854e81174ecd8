// SPDX-License-Identifier: Apache-2.0
//
// What threads do and wait for, and their stacks, for people. Nothing here allocates.

#ifndef MIRAGE_THREAD_DUMP_H
#define MIRAGE_THREAD_DUMP_H

#include "thread.h"

// What a thread waits for; NULL what is not known.
struct thread_obstacle {
    const char *how;                 // " waits to enter the monitor of a "
    jref object;                     // … of this class
    const struct mrt_class *type;    // the class whose initialisation it waits for
    const struct mrt_thread *holder; // who can end the wait
};
struct thread_obstacle thread_obstacle(const struct mrt_thread *thread);

// Prints name, state and Java stack.
void thread_dump_one(const struct mrt_thread *thread);
// The same of all threads but `except` (NULL: all).
void thread_dump_all(const struct mrt_thread *except);
// With a heading: somebody asked.
void thread_dump(void);
// Of the threads that do not run, if there are any: after the report of a panic.
void thread_dump_others(void);

#endif
