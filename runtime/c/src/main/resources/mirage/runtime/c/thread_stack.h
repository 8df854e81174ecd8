// SPDX-License-Identifier: Apache-2.0
//
// Stacks of threads, and the switch between them.

#ifndef MIRAGE_THREAD_STACK_H
#define MIRAGE_THREAD_STACK_H

#include "thread.h"

// Below the limit run leaf methods, which do not check, and C: the collector and what prints a
// trace.
#define THREAD_HEADROOM ((size_t)40 * 1024)

// A stack, a used one if there is one of that size, with a thread record (zeroed but for the
// stack's place) at its top, that starts in `entry` at the first switch to it. NULL if there is no
// memory.
struct mrt_thread *thread_stack_make(size_t size, void (*entry)(void));
// Keeps the stack for the next thread, or unmaps it. Not the one in use.
void thread_stack_discard(struct mrt_thread *thread);

// Saves the callee-saved registers on the stack, the stack pointer at *save, and goes on where the
// stack `to` was left.
void thread_stack_switch(uintptr_t *save, uintptr_t to);

// Calls `visit` with a stack pointer above which lie the callee-saved registers of the caller and
// all its frames.
void thread_stack_spill(void (*visit)(uintptr_t sp));

// Zeroes what calls that have returned left below the running thread's frames. Later frames lie
// there, and what they do not write to the collector takes for references.
void thread_stack_clear(void);

#endif
