// SPDX-License-Identifier: Apache-2.0
//
// Allocation between living objects of one line. Where small objects die here and there, lines are
// seldom free as a whole, and most of the heap may lie in the gaps. Finding them takes a look at
// each object, so that they are used only when they are many, or the last room.
//
// What is allocated in a gap is entered in heap.starts when the gap is left: its lines are not
// fresh as a whole.

#include "heap.h"

#define GAP_LEAST ((size_t)32)           // bytes
#define GAP_LEAST_BLOCK (HEAP_BLOCK / 8) // in the gaps of a block that is looked at

void heap_close_gap(void) {
    uintptr_t address = heap.gap_start;
    heap.gap_start = 0;
    while (address != 0 && address < mrt.cursor) {
        size_t index = (address - heap.base) >> 3;
        heap.starts[index >> 6] |= (uint64_t)1 << (index & 63);
        address += heap_object_size((jref)address);
    }
}

// The first marked object of the block at or behind `from`; the block's end if there is none.
static uintptr_t gap_next_object(uint32_t block, uintptr_t from) {
    size_t bit = (from - heap_block_address(block)) >> 3;
    const uint64_t *words = &heap.marks[block * HEAP_MARK_WORDS];
    for (size_t index = bit >> 6; index < HEAP_MARK_WORDS; index++) {
        uint64_t word = words[index];
        if (index == bit >> 6) {
            word &= ~(uint64_t)0 << (bit & 63);
        }
        if (word != 0) {
            return heap_block_address(block) + (index * 64 + (size_t)__builtin_ctzll(word)) * 8;
        }
    }
    return heap_block_address(block) + HEAP_BLOCK;
}

static void gap_use(uint32_t block, uintptr_t from, uintptr_t end) {
    heap.gap_start = from;
    heap.blocks[block].flags |= HEAP_BLOCK_FRESH;
    heap.allocated += end - from;
    mrt.cursor = from;
    mrt.limit = end;
    heap.hole_end = end;
    __builtin_memset((void *)from, 0, end - from);
}

// Looks for a gap from heap.gap_next on, which no object lies across.
static bool gap_find_in(uint32_t block, size_t size) {
    uintptr_t block_end = heap_block_address(block) + HEAP_BLOCK;
    uintptr_t at = heap.gap_next;
    while (at < block_end) {
        uintptr_t object = gap_next_object(block, at);
        while (at < object) {
            uintptr_t end = (at | (HEAP_LINE - 1)) + 1;
            end = end < object ? end : object;
            uintptr_t from = at;
            at = end;
            if (end - from >= size &&
                (heap.lines[(from - heap.base) >> HEAP_LINE_SHIFT] & HEAP_LINE_LIVE)) {
                heap.gap_next = end;
                gap_use(block, from, end);
                return true;
            }
        }
        if (at < block_end) {
            at += heap_object_size((jref)at);
        }
    }
    return false;
}

size_t heap_gap_bytes(const struct heap_block *block) {
    size_t live = (HEAP_LINES - block->free_lines) << HEAP_LINE_SHIFT;
    return live > block->count ? live - block->count : 0;
}

bool heap_next_gap(size_t size) {
    size = size < GAP_LEAST ? GAP_LEAST : size;
    for (; heap.gap_block < heap.committed; heap.gap_block++, heap.gap_next = 0) {
        const struct heap_block *block = &heap.blocks[heap.gap_block];
        if (block->kind != HEAP_SMALL || heap_gap_bytes(block) < GAP_LEAST_BLOCK) {
            continue;
        }
        if (heap.gap_next == 0) {
            heap.gap_next = heap_block_address(heap.gap_block);
        }
        if (gap_find_in(heap.gap_block, size)) {
            return true;
        }
    }
    return false;
}
