// SPDX-License-Identifier: Apache-2.0
//
// The roots.

#include "collect.h"
#include "collect_mark.h"
#include "monitor.h"
#include "runtime.h"
#include "throw.h"

// Each word of a stack may be a pointer. Read as it lies there, whatever the compiler thinks of it.
__attribute__((no_sanitize("address"))) static void roots_mark_stack(uintptr_t from,
                                                                     uintptr_t end) {
    for (uintptr_t at = from & ~(uintptr_t)7; at < end; at += sizeof(uintptr_t)) {
        uintptr_t word = *(const volatile uintptr_t *)at;
        jref object = find_object(word);
        if (object != NULL) {
            mark_object(object);
        }
        // Two references side by side, as an aggregate of 32-bit slots has them.
        object = find_object(word >> 32);
        if (object != NULL) {
            mark_object(object);
        }
        object = find_object((uint32_t)word);
        if (object != NULL && word >> 32 != 0) {
            mark_object(object);
        }
    }
}

// The stack of a thread that has not run since it was scanned refers to nothing new.
static void roots_mark_threads(bool all, uintptr_t sp) {
    mark_object(mrt.pending);
    for (uint32_t i = 1; i < thread_table_size; i++) {
        struct mrt_thread *thread = thread_table[i];
        if (thread == NULL) {
            continue;
        }
        mark_slot(&thread->object);
        uintptr_t end = thread->stack_base + thread->stack_size;
        if (thread == mrt.thread) {
            roots_mark_stack(sp, end);
        } else if (all || !thread->scanned) {
            thread->scanned = true;
            mark_object(thread->pending);
            roots_mark_stack(thread->sp, end);
        }
    }
}

static bool roots_image_logged; // the barrier sees stores to image objects

// Image objects that the program stores to. They count as old: once they are scanned, the log has
// those that changed.
static void roots_mark_image(void) {
    uintptr_t at = (uintptr_t)__start_mrt_objects;
    while (at < (uintptr_t)__stop_mrt_objects) {
        jref object = (jref)at;
        mark_scan(object);
        object->state |= MRT_STATE_BARRIER;
        at += heap_object_size(object);
    }
}

static void roots_mark_failures(void) {
    for (uint32_t i = 0; i < mrt_class_count && class_init_failures != 0; i++) {
        mark_slot(&mrt_classes[i]->failure);
    }
}

void roots_mark(bool all, uintptr_t sp) {
    for (uint32_t *slot = __start_mrt_statics; slot < __stop_mrt_statics; slot++) {
        mark_slot(slot);
    }
    if (all || !roots_image_logged) {
        roots_image_logged = true;
        roots_mark_image();
    }
    roots_mark_failures();
    roots_mark_threads(all, sp);
    throw_roots(mark_slot);
    main_roots(mark_slot);
    monitor_roots(mark_slot);
    mark_slot(&collect_pending);
}
