// SPDX-License-Identifier: Apache-2.0
//
// Freeing lines and blocks. No object is touched: what lives is in the lines' bits and the marks.

#include "collect_mark.h"

// One flag in each of eight lines.
#define SWEEP_EACH(flag) ((uint64_t)(flag) * 0x0101010101010101u)

static uint64_t *sweep_lines(uint32_t block) {
    return (uint64_t *)(void *)&heap.lines[block * HEAP_LINES];
}

void sweep_forget_marks(void) {
    __builtin_memset(heap.next_marks, 0, heap.committed * HEAP_MARK_WORDS * 8);
    for (uint32_t block = 0; block < heap.committed; block++) {
        uint64_t *words = sweep_lines(block);
        bool small = heap.blocks[block].kind == HEAP_SMALL;
        for (uint32_t i = 0; small && i < HEAP_LINES / 8; i++) {
            words[i] &= ~SWEEP_EACH(HEAP_LINE_NEXT);
        }
        if (small) {
            heap.blocks[block].count = 0;
        }
        heap.blocks[block].flags &= (uint8_t)~HEAP_BLOCK_NEXT_OVERFLOW;
    }
}

// Takes the block's objects and free lines from the marks. `full`: from the trace's.
static void sweep_small(uint32_t block, bool full) {
    uint64_t *words = sweep_lines(block);
    uint32_t live = 0;
    for (uint32_t i = 0; i < HEAP_LINES / 8; i++) {
        if (full) {
            words[i] = words[i] / HEAP_LINE_NEXT & SWEEP_EACH(HEAP_LINE_LIVE);
        } else {
            words[i] &= SWEEP_EACH(HEAP_LINE_LIVE | HEAP_LINE_NEXT);
        }
        // The sum of the eight lines' lowest bits lies in the highest byte of the product.
        live += (uint32_t)((words[i] & SWEEP_EACH(1)) * SWEEP_EACH(1) >> 56);
    }
    __builtin_memcpy(&heap.starts[block * HEAP_MARK_WORDS], &heap.marks[block * HEAP_MARK_WORDS],
                     HEAP_MARK_WORDS * 8);
    struct heap_block *here = &heap.blocks[block];
    if (live == 0) {
        *here = (struct heap_block){.kind = HEAP_FREE};
        heap.free_blocks++;
    } else {
        here->flags &= HEAP_BLOCK_NEXT_OVERFLOW;
        here->free_lines = (uint16_t)(HEAP_LINES - live);
    }
}

size_t sweep_gaps;

static size_t sweep(bool full) {
    size_t live = 0;
    sweep_gaps = 0;
    for (uint32_t block = 0; block < heap.committed; block++) {
        const struct heap_block *here = &heap.blocks[block];
        if (here->kind == HEAP_SMALL && (full || (here->flags & HEAP_BLOCK_FRESH))) {
            sweep_small(block, full);
        } else if (here->kind == HEAP_LARGE && !mark_test(heap.marks, heap_block_address(block))) {
            heap_free_blocks(block);
        }
        if (here->kind == HEAP_SMALL) {
            live += (HEAP_LINES - here->free_lines) << HEAP_LINE_SHIFT;
            sweep_gaps += heap_gap_bytes(here);
        } else if (here->kind == HEAP_LARGE) {
            live += (size_t)here->count << HEAP_BLOCK_SHIFT;
        }
    }
    return live;
}

size_t sweep_young(void) {
    return sweep(false);
}

size_t sweep_full(void) {
    uint64_t *old = heap.marks;
    heap.marks = heap.next_marks;
    heap.next_marks = old;
    return sweep(true);
}
