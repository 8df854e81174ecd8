// SPDX-License-Identifier: Apache-2.0
//
// Checks after a collection, in stress runs: every reference of a live object is to the start of a
// live object, and every live object's lines are marked.

#include "collect_mark.h"

#include "mirage/rare.h"
#include "mirage_fields.h"
#include "panic.h"

RARE_BEGIN

static void verify_reference(jref holder, uint32_t reference) {
    if (reference == 0 || !heap_contains(reference)) {
        return;
    }
    if (!mark_test(heap.marks, reference)) {
        panic_because("the collector freed what is referred to by a ", mrt_class_of(holder)->name);
    }
}

static void verify_object(jref object) {
    const struct mrt_class *type = mrt_class_of(object);
    uintptr_t address = (uintptr_t)object;
    if (type == NULL || find_object(address) != object) {
        panic("the collector does not find a live object");
    }
    if (heap.blocks[heap_block_of(address)].kind == HEAP_SMALL) {
        uintptr_t last = address + heap_object_size(object) - 1;
        for (size_t line = (address - heap.base) >> HEAP_LINE_SHIFT;
             line <= (last - heap.base) >> HEAP_LINE_SHIFT; line++) {
            if (!(heap.lines[line] & HEAP_LINE_LIVE)) {
                panic_because("the collector freed a line of a ", type->name);
            }
        }
    }
    if ((type->flags & MRT_CLASS_ARRAY) && !(type->element->flags & MRT_CLASS_PRIMITIVE)) {
        const uint32_t *slots = (const uint32_t *)(address + MRT_ARRAY_DATA(4));
        for (int32_t i = 0; i < ((const mrt_array *)object)->length; i++) {
            verify_reference(object, slots[i]);
        }
        return;
    }
    for (uint32_t i = 0; i < type->reference_count; i++) {
        verify_reference(object, *(const uint32_t *)(address + type->reference_offsets[i]));
    }
}

void verify(void) {
    for (uint32_t block = 0; block < heap.committed; block++) {
        uint8_t kind = heap.blocks[block].kind;
        if (kind == HEAP_SMALL || kind == HEAP_LARGE) {
            mark_each(heap.marks, block, verify_object);
        }
    }
}

RARE_END
