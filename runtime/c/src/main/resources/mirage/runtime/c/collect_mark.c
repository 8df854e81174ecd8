// SPDX-License-Identifier: Apache-2.0
//
// Marking. The mark stack has a fixed size: an object that does not fit is found again through its
// block's HEAP_BLOCK_OVERFLOW. Long arrays are scanned in slices, so that they do not fill it.

#include "collect_mark.h"

#include "mirage_fields.h"
#include "raw.h"

#define MARK_SLICE 512u   // elements of an array scanned at a time
#define MARK_CONTINUED 1u // bit of an entry: the entry below it is the index to go on at

static uint32_t *mark_stack;
static uint32_t mark_room;
static uint32_t mark_top;
static bool mark_overflowed;

bool mark_setup(uint32_t entries) {
    mark_stack = raw_allocate(entries * sizeof *mark_stack);
    mark_room = mark_stack == NULL ? 0 : entries;
    return mark_stack != NULL;
}

bool mark_is_live(uint32_t reference) {
    return !heap_contains(reference) || mark_test(heap.marks, reference);
}

static bool mark_has_references(const struct mrt_class *type) {
    if (type->flags & MRT_CLASS_ARRAY) {
        return !(type->element->flags & MRT_CLASS_PRIMITIVE);
    }
    return type->reference_count != 0;
}

static void mark_remember_overflow(jref object) {
    heap.blocks[heap_block_of((uintptr_t)object)].flags |= HEAP_BLOCK_OVERFLOW;
    mark_overflowed = true;
}

static void mark_push(jref object) {
    if (mark_top == mark_room) {
        mark_remember_overflow(object);
    } else {
        mark_stack[mark_top++] = (uint32_t)(uintptr_t)object;
    }
}

static void mark_lines(uintptr_t start, size_t size) {
    uint8_t *first = &heap.lines[(start - heap.base) >> HEAP_LINE_SHIFT];
    uint8_t *last = &heap.lines[(start + size - 1 - heap.base) >> HEAP_LINE_SHIFT];
    do {
        *first |= HEAP_LINE_LIVE;
    } while (first++ != last);
}

void mark_object(jref object) {
    uintptr_t address = (uintptr_t)object;
    if (!heap_contains(address) || mark_test(heap.marks, address)) {
        return;
    }
    mark_set(heap.marks, address);
    const struct mrt_class *type = mrt_class_of(object);
    if (heap.blocks[heap_block_of(address)].kind == HEAP_SMALL) {
        mark_lines(address, heap_object_size(object));
    }
    if (mark_has_references(type)) {
        object->state |= MRT_STATE_BARRIER;
        mark_push(object);
    }
}

void mark_slot(uint32_t *slot) {
    if (*slot != 0) {
        mark_object(mrt_load(slot));
    }
}

static void mark_scan_array(jref array, uint32_t index) {
    uint32_t length = (uint32_t)((const mrt_array *)array)->length;
    uint32_t end = length;
    if (length - index > MARK_SLICE && heap_contains((uintptr_t)array)) {
        end = index + MARK_SLICE;
        if (mark_room - mark_top < 2) {
            mark_remember_overflow(array);
        } else {
            mark_stack[mark_top++] = end;
            mark_stack[mark_top++] = (uint32_t)(uintptr_t)array | MARK_CONTINUED;
        }
    }
    uint32_t *slots = (uint32_t *)((uint8_t *)array + MRT_ARRAY_DATA(4));
    for (; index < end; index++) {
        mark_slot(&slots[index]);
    }
}

void mark_scan(jref object) {
    const struct mrt_class *type = mrt_class_of(object);
    if (type->flags & MRT_CLASS_ARRAY) {
        if (mark_has_references(type)) {
            mark_scan_array(object, 0);
        }
        return;
    }
    bool reference = type->flags & MRT_CLASS_REFERENCE;
    for (uint32_t i = 0; i < type->reference_count; i++) {
        uint16_t offset = type->reference_offsets[i];
        if (!reference || offset != FIELD_java_lang_ref_Reference_referent) {
            mark_slot((uint32_t *)((uint8_t *)object + offset));
        }
    }
    if (reference) {
        references_scan(object);
    }
}

static void mark_empty_stack(void) {
    while (mark_top > 0) {
        uint32_t entry = mark_stack[--mark_top];
        if (entry & MARK_CONTINUED) {
            uint32_t index = mark_stack[--mark_top];
            mark_scan_array((jref)(uintptr_t)(entry & ~MARK_CONTINUED), index);
        } else {
            mark_scan((jref)(uintptr_t)entry);
        }
    }
}

void mark_each(uint32_t block, void (*visit)(jref object)) {
    const uint64_t *words = &heap.marks[block * HEAP_MARK_WORDS];
    for (uint32_t i = 0; i < HEAP_MARK_WORDS; i++) {
        // `visit` may mark further objects; those are on the stack, or come with the next pass.
        for (uint64_t word = words[i]; word != 0; word &= word - 1) {
            uint32_t bit = i * 64 + (uint32_t)__builtin_ctzll(word);
            visit((jref)(heap_block_address(block) + bit * 8));
        }
    }
}

static void mark_scan_and_drain(jref object) {
    mark_scan(object);
    mark_empty_stack();
}

void mark_drain(void) {
    mark_empty_stack();
    while (mark_overflowed) {
        mark_overflowed = false;
        for (uint32_t block = 0; block < heap.committed; block++) {
            if (heap.blocks[block].flags & HEAP_BLOCK_OVERFLOW) {
                heap.blocks[block].flags &= (uint8_t)~HEAP_BLOCK_OVERFLOW;
                mark_each(block, mark_scan_and_drain);
            }
        }
    }
}
