// SPDX-License-Identifier: Apache-2.0
//
// Freeing lines and blocks. No object is touched: what lives is in the lines' bits and the marks.

#include "collect_mark.h"

void sweep_forget_marks(void) {
    for (uint32_t block = 0; block < heap.committed; block++) {
        uint8_t kind = heap.blocks[block].kind;
        if (kind != HEAP_SMALL && kind != HEAP_LARGE) {
            continue;
        }
        __builtin_memset(&heap.marks[block * HEAP_MARK_WORDS], 0, HEAP_MARK_WORDS * 8);
        uint8_t *lines = &heap.lines[block * HEAP_LINES];
        for (uint32_t line = 0; kind == HEAP_SMALL && line < HEAP_LINES; line++) {
            lines[line] &= (uint8_t)~HEAP_LINE_LIVE;
        }
    }
}

static void sweep_small(uint32_t block) {
    uint8_t *lines = &heap.lines[block * HEAP_LINES];
    uint32_t live = 0;
    for (uint32_t line = 0; line < HEAP_LINES; line++) {
        lines[line] &= HEAP_LINE_LIVE;
        live += lines[line];
    }
    __builtin_memcpy(&heap.starts[block * HEAP_MARK_WORDS], &heap.marks[block * HEAP_MARK_WORDS],
                     HEAP_MARK_WORDS * 8);
    if (live == 0) {
        heap.blocks[block] = (struct heap_block){.kind = HEAP_FREE};
        heap.free_blocks++;
    } else {
        heap.blocks[block].flags = 0;
        heap.blocks[block].free_lines = (uint16_t)(HEAP_LINES - live);
    }
}

size_t sweep(bool full) {
    size_t live = 0;
    for (uint32_t block = 0; block < heap.committed; block++) {
        const struct heap_block *here = &heap.blocks[block];
        if (here->kind == HEAP_SMALL && (full || (here->flags & HEAP_BLOCK_FRESH))) {
            sweep_small(block);
        } else if (here->kind == HEAP_LARGE && !mark_test(heap.marks, heap_block_address(block))) {
            heap_free_blocks(block);
        }
        if (here->kind == HEAP_SMALL) {
            live += (HEAP_LINES - here->free_lines) << HEAP_LINE_SHIFT;
        } else if (here->kind == HEAP_LARGE) {
            live += (size_t)here->count << HEAP_BLOCK_SHIFT;
        }
    }
    return live;
}
