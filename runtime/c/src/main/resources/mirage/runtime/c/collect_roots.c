// SPDX-License-Identifier: Apache-2.0
//
// The roots.

#include "collect.h"
#include "collect_mark.h"
#include "monitor.h"
#include "runtime.h"
#include "throw.h"

// Each word of a stack may be a pointer, or two references side by side, as an aggregate of 32-bit
// slots has them. Read as it lies there, whatever the compiler thinks of it.
__attribute__((always_inline, no_sanitize("address"))) static inline void
roots_words(uintptr_t from, uintptr_t end, void (*visit)(uintptr_t word)) {
    for (uintptr_t at = from & ~(uintptr_t)7; at < end; at += sizeof(uintptr_t)) {
        uintptr_t word = *(const volatile uintptr_t *)at;
        visit(word);
        visit(word >> 32);
        if (word >> 32 != 0) {
            visit((uint32_t)word);
        }
    }
}

static void roots_mark_word(uintptr_t word) {
    jref object = find_object(word);
    if (object != NULL) {
        mark_object(object);
    }
}

// The stack of a thread that has not run since it was scanned refers to nothing new.
__attribute__((no_sanitize("address"))) static void roots_mark_stacks(bool all, uintptr_t sp) {
    mark_object(mrt.pending);
    for (uint32_t i = 1; i < thread_table_size; i++) {
        struct mrt_thread *thread = thread_table[i];
        if (thread == NULL) {
            continue;
        }
        uintptr_t end = thread->stack_base + thread->stack_size;
        if (thread == mrt.thread) {
            roots_words(sp, end, roots_mark_word);
        } else if (all || !thread->scanned) {
            thread->scanned = true;
            mark_object(thread->pending);
            roots_words(thread->sp, end, roots_mark_word);
        }
    }
}

__attribute__((no_sanitize("address"))) void roots_each_word(uintptr_t sp,
                                                             void (*visit)(uintptr_t word)) {
    visit((uintptr_t)mrt.pending);
    for (uint32_t i = 1; i < thread_table_size; i++) {
        const struct mrt_thread *thread = thread_table[i];
        if (thread != NULL) {
            bool runs = thread == mrt.thread;
            visit((uintptr_t)thread->pending);
            roots_words(runs ? sp : thread->sp, thread->stack_base + thread->stack_size, visit);
        }
    }
}

static bool roots_image_logged; // the barrier sees stores to image objects

void roots_each_image_object(void (*visit)(jref object)) {
    uintptr_t at = (uintptr_t)__start_mrt_objects;
    while (at < (uintptr_t)__stop_mrt_objects) {
        jref object = (jref)at;
        visit(object);
        at += heap_object_size(object);
    }
}

// Image objects count as old: once they are scanned, the log has those that changed.
static void roots_mark_image(jref object) {
    mark_scan(object);
    object->state |= MRT_STATE_BARRIER;
}

void roots_each_slot(void (*visit)(uint32_t *slot)) {
    for (uint32_t *slot = __start_mrt_statics; slot < __stop_mrt_statics; slot++) {
        visit(slot);
    }
    for (uint32_t i = 0; i < mrt_class_count && class_init_failures != 0; i++) {
        visit(&mrt_classes[i]->failure);
    }
    for (uint32_t i = 1; i < thread_table_size; i++) {
        if (thread_table[i] != NULL) {
            visit(&thread_table[i]->object);
        }
    }
    throw_roots(visit);
    main_roots(visit);
    monitor_roots(visit);
    visit(&collect_pending);
}

void roots_mark(bool all, uintptr_t sp) {
    roots_each_slot(mark_slot);
    if (all || !roots_image_logged) {
        roots_image_logged = true;
        roots_each_image_object(roots_mark_image);
    }
    roots_mark_stacks(all, sp);
}
