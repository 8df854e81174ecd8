// SPDX-License-Identifier: Apache-2.0
//
// java.lang.ref: a reference whose referent is not marked yet is put on a list, linked by its
// `discovered` field (the last one points to itself), and looked at again after marking. A
// reference is made after its referent, so that an old one's is old: no reference is on the lists
// of both passes. There is no finalisation, so that weak and phantom references are cleared at the
// same moment.

#include "collect.h"
#include "collect_mark.h"
#include "mirage_fields.h"

static uint32_t references_found[2]; // by the young pass, by the full trace
static bool references_clear_soft;
static bool references_soft;

static uint32_t *references_referent(jref reference) {
    return (uint32_t *)((uint8_t *)reference + FIELD_java_lang_ref_Reference_referent);
}

static uint32_t *references_next(jref reference) {
    return (uint32_t *)((uint8_t *)reference + FIELD_java_lang_ref_Reference_discovered);
}

void references_begin(bool clear_soft) {
    references_clear_soft = clear_soft;
    references_soft = false;
}

bool references_kept_soft(void) {
    return references_soft;
}

static bool references_marked(const uint64_t *bits, uint32_t reference) {
    return !heap_contains(reference) || mark_test(bits, reference);
}

void references_scan(jref reference, bool full) {
    uint32_t *referent = references_referent(reference);
    if (*referent == 0) {
        return;
    }
    bool young = !full && !references_marked(heap.marks, *referent);
    bool unseen = (full || mark_tracing) && !references_marked(heap.next_marks, *referent);
    if (!young && !unseen) {
        return;
    }
    if (mrt_is_subtype(mrt_class_of(reference), &CLASS_java_lang_ref_SoftReference) &&
        (young || !references_clear_soft)) {
        references_soft = true;
        mark_slot(referent);
        return;
    }
    if (*references_next(reference) == 0) {
        uint32_t self = (uint32_t)(uintptr_t)reference;
        uint32_t *list = &references_found[young ? 0 : 1];
        *references_next(reference) = *list == 0 ? self : *list;
        *list = self;
    }
}

// Takes the first reference off a list; NULL if there is none.
static jref references_take(bool full) {
    jref reference = mrt_load(&references_found[full]);
    if (reference != NULL) {
        uint32_t following = *references_next(reference);
        references_found[full] = following == references_found[full] ? 0 : following;
        *references_next(reference) = 0;
    }
    return reference;
}

bool references_end(bool full) {
    const uint64_t *bits = full ? heap.next_marks : heap.marks;
    bool any = false;
    for (jref reference = references_take(full); reference != NULL;
         reference = references_take(full)) {
        uint32_t *referent = references_referent(reference);
        if (*referent != 0 && !references_marked(bits, *referent)) {
            *referent = 0;
            if (collect_handled) {
                *references_next(reference) = collect_pending;
                collect_pending = (uint32_t)(uintptr_t)reference;
                any = true;
            }
        }
    }
    return any;
}

void references_forget(void) {
    while (references_take(true) != NULL) {
    }
}
