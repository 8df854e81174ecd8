// SPDX-License-Identifier: Apache-2.0
//
// java.lang.ref: a reference whose referent is not marked yet is put on a list, linked by its
// `discovered` field (the last one points to itself), and looked at again after marking.
// There is no finalisation, so that weak and phantom references are cleared at the same moment.

#include "collect.h"
#include "collect_mark.h"
#include "mirage_fields.h"

static uint32_t references_found;
static bool references_clear_soft;

static uint32_t *references_referent(jref reference) {
    return (uint32_t *)((uint8_t *)reference + FIELD_java_lang_ref_Reference_referent);
}

static uint32_t *references_next(jref reference) {
    return (uint32_t *)((uint8_t *)reference + FIELD_java_lang_ref_Reference_discovered);
}

void references_begin(bool clear_soft) {
    references_found = 0;
    references_clear_soft = clear_soft;
}

void references_scan(jref reference) {
    uint32_t *referent = references_referent(reference);
    if (*referent == 0 || mark_is_live(*referent) || *references_next(reference) != 0) {
        return;
    }
    if (!references_clear_soft &&
        mrt_is_subtype(mrt_class_of(reference), &CLASS_java_lang_ref_SoftReference)) {
        mark_slot(referent);
        return;
    }
    uint32_t self = (uint32_t)(uintptr_t)reference;
    *references_next(reference) = references_found == 0 ? self : references_found;
    references_found = self;
}

bool references_end(void) {
    bool any = false;
    uint32_t next = references_found;
    while (next != 0) {
        jref reference = (jref)(uintptr_t)next;
        uint32_t following = *references_next(reference);
        next = following == next ? 0 : following;
        *references_next(reference) = 0;
        if (mark_is_live(*references_referent(reference))) {
            continue;
        }
        *references_referent(reference) = 0;
        *references_next(reference) = collect_pending;
        collect_pending = (uint32_t)(uintptr_t)reference;
        any = true;
    }
    return any;
}
