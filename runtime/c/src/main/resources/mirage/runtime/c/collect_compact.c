// SPDX-License-Identifier: Apache-2.0
//
// Makes room for a large object where small ones are scattered over the heap: a row of blocks is
// emptied by copying what lives in them elsewhere, and every reference to it is changed. It is done
// before an OutOfMemoryError only.
//
// Where a stack may refer to, nothing moves. Compiled code may keep an address that lies near an
// object in the place of its reference (of its end, or of its first element less an index), so that
// a word of a stack pins all objects in the block that it points into, or nearly so.

#include "collect_mark.h"

#define COMPACT_NEAR 512u // bytes
#define COMPACT_MOVED 1u  // in the class address of what was copied, which is the copy's then

static uint32_t compact_first; // of the row
static uint32_t compact_end;

static void compact_pin_block(uintptr_t address) {
    if (heap_contains(address)) {
        heap.blocks[heap_block_of(address)].flags |= HEAP_BLOCK_PINNED;
    }
}

static void compact_pin(uintptr_t word) {
    compact_pin_block(word - COMPACT_NEAR);
    compact_pin_block(word + COMPACT_NEAR);
}

static bool compact_can_empty(const struct heap_block *block) {
    return block->kind == HEAP_FREE || block->kind == HEAP_RELEASED ||
           (block->kind == HEAP_SMALL && !(block->flags & HEAP_BLOCK_PINNED));
}

static size_t compact_load(const struct heap_block *block) {
    return block->kind == HEAP_SMALL ? block->count : 0;
}

// Sets the row. False if there is none.
static bool compact_choose(uint32_t count, bool fullest) {
    size_t load = 0;
    size_t best = 0;
    uint32_t run = 0;
    compact_end = 0;
    for (uint32_t block = 0; block < heap.committed; block++) {
        if (!compact_can_empty(&heap.blocks[block])) {
            run = 0;
            load = 0;
            continue;
        }
        load += compact_load(&heap.blocks[block]);
        if (++run > count) {
            load -= compact_load(&heap.blocks[block - count]);
        }
        if (run >= count && (compact_end == 0 || (fullest ? load > best : load < best))) {
            best = load;
            compact_end = block + 1;
        }
    }
    compact_first = compact_end - count;
    return compact_end != 0;
}

// Hides the row from the allocator.
static void compact_vacate(void) {
    for (uint32_t block = compact_first; block < compact_end; block++) {
        struct heap_block *here = &heap.blocks[block];
        heap.free_blocks -= here->kind == HEAP_FREE;
        heap.released -= here->kind == HEAP_RELEASED;
        here->count = here->kind;
        here->kind = HEAP_VACATED;
    }
}

// Gives the row back. Objects that were moved cannot be found any more.
static void compact_return(void) {
    for (uint32_t block = compact_first; block < compact_end; block++) {
        struct heap_block *here = &heap.blocks[block];
        here->kind = (uint8_t)here->count;
        here->count = 0;
        heap.free_blocks += here->kind == HEAP_FREE;
        heap.released += here->kind == HEAP_RELEASED;
        if (here->kind == HEAP_SMALL) {
            __builtin_memset(&heap.starts[block * HEAP_MARK_WORDS], 0, HEAP_MARK_WORDS * 8);
        }
    }
}

// For what lived in the row before.
static void compact_each(void (*visit)(jref object)) {
    for (uint32_t block = compact_first; block < compact_end; block++) {
        if (heap.blocks[block].count == HEAP_SMALL) {
            mark_each(heap.marks, block, visit);
        }
    }
}

static void compact_copy(jref object) {
    size_t size = heap_object_size(object);
    uintptr_t copy = heap_try_allocate(size);
    if (copy != 0) {
        __builtin_memcpy((void *)copy, object, size);
        object->class_address = (uint32_t)copy | COMPACT_MOVED;
    }
}

static jref compact_place(jref object) {
    uint32_t address = object->class_address;
    return address & COMPACT_MOVED ? (jref)(uintptr_t)(address & ~COMPACT_MOVED) : object;
}

static void compact_update_slot(uint32_t *slot) {
    if (heap_contains(*slot) && heap.blocks[heap_block_of(*slot)].kind == HEAP_VACATED) {
        *slot = (uint32_t)(uintptr_t)compact_place(mrt_load(slot));
    }
}

static void compact_update_object(jref object) {
    object = compact_place(object);
    const struct mrt_class *type = mrt_class_of(object);
    uint8_t *bytes = (uint8_t *)object;
    if (!(type->flags & MRT_CLASS_ARRAY)) {
        for (uint32_t i = 0; i < type->reference_count; i++) {
            compact_update_slot((uint32_t *)(void *)(bytes + type->reference_offsets[i]));
        }
    } else if (!(type->element->flags & MRT_CLASS_PRIMITIVE)) {
        uint32_t *slots = (uint32_t *)(void *)(bytes + MRT_ARRAY_DATA(4));
        for (int32_t i = 0; i < ((const mrt_array *)object)->length; i++) {
            compact_update_slot(&slots[i]);
        }
    }
}

static void compact_update(void) {
    roots_each_slot(compact_update_slot);
    roots_each_image_object(compact_update_object);
    compact_each(compact_update_object);
    for (uint32_t block = 0; block < heap.committed; block++) {
        uint8_t kind = heap.blocks[block].kind;
        if (kind == HEAP_SMALL || kind == HEAP_LARGE) {
            mark_each(heap.marks, block, compact_update_object);
        }
    }
}

bool compact(uint32_t count, uintptr_t sp, bool fullest) {
    roots_each_word(sp, compact_pin);
    bool found = compact_choose(count, fullest);
    if (found) {
        compact_vacate();
        compact_each(compact_copy);
        heap_close_gap();
        compact_update();
        compact_return();
    }
    for (uint32_t block = 0; block < heap.committed; block++) {
        heap.blocks[block].flags &= (uint8_t)~HEAP_BLOCK_PINNED;
    }
    return found;
}
