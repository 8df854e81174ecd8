// SPDX-License-Identifier: Apache-2.0
//
// Setting up the heap, growing it, and giving out whole blocks.

#include "heap.h"

#include "mirage/hal.h"

struct heap heap;

#define HEAP_FIRST_BLOCKS 16u
#define HEAP_RESERVE_BLOCKS 2u
#define HEAP_GROW_MOST 256u

// Commits the pages that hold [from, to) of a table.
static bool heap_commit_table(const void *table, size_t from, size_t to) {
    uintptr_t start = ((uintptr_t)table + from) & ~(uintptr_t)(HAL_PAGE_SIZE - 1);
    uintptr_t end = ((uintptr_t)table + to + HAL_PAGE_SIZE - 1) & ~(uintptr_t)(HAL_PAGE_SIZE - 1);
    return hal_memory_commit(start, end - start);
}

static bool heap_commit_tables(uint32_t first, uint32_t end) {
    return heap_commit_table(heap.blocks, first * sizeof(struct heap_block),
                             end * sizeof(struct heap_block)) &&
           heap_commit_table(heap.lines, first * HEAP_LINES, end * HEAP_LINES) &&
           heap_commit_table(heap.marks, first * HEAP_MARK_WORDS * 8, end * HEAP_MARK_WORDS * 8) &&
           heap_commit_table(heap.next_marks, first * HEAP_MARK_WORDS * 8,
                             end * HEAP_MARK_WORDS * 8) &&
           heap_commit_table(heap.starts, first * HEAP_MARK_WORDS * 8, end * HEAP_MARK_WORDS * 8);
}

// There are free blocks in [first, end).
static void heap_widen_free(uint32_t first, uint32_t end) {
    heap.free_hint = first < heap.free_hint ? first : heap.free_hint;
    heap.free_end = end > heap.free_end ? end : heap.free_end;
}

// Commits what was given back, `most` blocks at the most. Returns how many there were to be had.
static uint32_t heap_reclaim(uint32_t most) {
    uint32_t count = 0;
    for (uint32_t block = 0; block < heap.committed && heap.released > 0 && count < most; block++) {
        if (heap.blocks[block].kind == HEAP_RELEASED) {
            if (!hal_memory_commit(heap_block_address(block), HEAP_BLOCK)) {
                break;
            }
            heap.blocks[block] = (struct heap_block){.kind = HEAP_FREE, .flags = HEAP_BLOCK_ZEROED};
            heap.released--;
            heap.free_blocks++;
            count++;
            heap_widen_free(block, block + 1);
        }
    }
    return count;
}

void heap_release(uint32_t kept) {
    uint32_t end = heap.committed;
    while (end > 0 && heap.free_blocks > kept) {
        uint32_t first = end;
        while (first > 0 && heap.blocks[first - 1].kind == HEAP_FREE && heap.free_blocks > kept) {
            first--;
            heap.blocks[first] = (struct heap_block){.kind = HEAP_RELEASED};
            heap.free_blocks--;
            heap.released++;
        }
        if (first < end) {
            hal_memory_release(heap_block_address(first), (size_t)(end - first)
                                                              << HEAP_BLOCK_SHIFT);
            end = first;
        } else {
            end--;
        }
    }
}

// Commits `count` more blocks. False if the limit or the machine does not allow it.
static bool heap_grow(uint32_t count) {
    if (count > heap.limit - heap.committed) {
        return false;
    }
    uint32_t end = heap.committed + count;
    if (!heap_commit_tables(heap.committed, end) ||
        !hal_memory_commit(heap_block_address(heap.committed), (size_t)count << HEAP_BLOCK_SHIFT)) {
        return false;
    }
    for (uint32_t block = heap.committed; block < end; block++) {
        heap.blocks[block] = (struct heap_block){.kind = HEAP_FREE, .flags = HEAP_BLOCK_ZEROED};
    }
    heap_widen_free(heap.committed, end);
    heap.committed = end;
    heap.free_blocks += count;
    return true;
}

// Grows by at least `least` blocks, by more if that is to be had.
static bool heap_grow_generously(uint32_t least) {
    uint32_t more = heap.committed / 4;
    if (more > HEAP_GROW_MOST) {
        more = HEAP_GROW_MOST;
    }
    if (more > heap.limit - heap.committed) {
        more = heap.limit - heap.committed;
    }
    return (more > least && heap_grow(more)) || heap_grow(least);
}

static uintptr_t heap_table(uintptr_t *next, size_t size) {
    uintptr_t start = *next;
    *next = (start + size + HAL_PAGE_SIZE - 1) & ~(uintptr_t)(HAL_PAGE_SIZE - 1);
    return start;
}

bool heap_setup(size_t limit) {
    struct hal_range range = hal_memory_heap(limit);
    uint32_t most = (uint32_t)(range.size >> HEAP_BLOCK_SHIFT);
    uintptr_t next = range.base;
    heap.blocks = (struct heap_block *)heap_table(&next, most * sizeof(struct heap_block));
    heap.lines = (uint8_t *)heap_table(&next, most * HEAP_LINES);
    heap.marks = (uint64_t *)heap_table(&next, most * HEAP_MARK_WORDS * 8);
    heap.next_marks = (uint64_t *)heap_table(&next, most * HEAP_MARK_WORDS * 8);
    heap.starts = (uint64_t *)heap_table(&next, most * HEAP_MARK_WORDS * 8);
    heap.base = (next + HEAP_BLOCK - 1) & ~(uintptr_t)(HEAP_BLOCK - 1);
    uintptr_t end = range.base + range.size;
    if (range.base == 0 || end < heap.base + HEAP_FIRST_BLOCKS * HEAP_BLOCK) {
        return false;
    }
    heap.block_count = (uint32_t)((end - heap.base) >> HEAP_BLOCK_SHIFT);
    heap.limit = heap.block_count;
    if (limit != 0 && limit >> HEAP_BLOCK_SHIFT < heap.limit) {
        heap.limit = (uint32_t)(limit >> HEAP_BLOCK_SHIFT);
    }
    heap.reserve = HEAP_RESERVE_BLOCKS;
    heap.budget = SIZE_MAX;
    return heap_grow(HEAP_FIRST_BLOCKS);
}

// The first of `count` free blocks in a row, heap.committed if there are none.
static uint32_t heap_find_free(uint32_t count) {
    uint32_t run = 0;
    bool first = true;
    for (uint32_t block = heap.free_hint; block < heap.committed; block++) {
        if (heap.blocks[block].kind != HEAP_FREE) {
            run = 0;
            continue;
        }
        if (first) {
            heap.free_hint = block;
            first = false;
        }
        if (++run == count) {
            return block + 1 - count;
        }
    }
    return heap.committed;
}

// The last of them, where large objects gather: what is small does not come to lie between them.
static uint32_t heap_find_last_free(uint32_t count) {
    uint32_t run = 0;
    bool first = true;
    for (uint32_t block = heap.free_end; block-- > heap.free_hint;) {
        const struct heap_block *here = &heap.blocks[block];
        if (here->kind == HEAP_LARGE_REST || here->kind == HEAP_RAW_REST) {
            block -= here->count;
        }
        if (here->kind != HEAP_FREE) {
            run = 0;
            continue;
        }
        if (first) {
            heap.free_end = block + 1;
            first = false;
        }
        if (++run == count) {
            return block;
        }
    }
    return heap.committed;
}

static uint32_t heap_find(uint32_t count, enum heap_block_kind kind) {
    return kind == HEAP_LARGE ? heap_find_last_free(count) : heap_find_free(count);
}

// Free blocks at the end of the committed ones.
static uint32_t heap_free_tail(void) {
    uint32_t count = 0;
    while (count < heap.committed && heap.blocks[heap.committed - 1 - count].kind == HEAP_FREE) {
        count++;
    }
    return count;
}

// Has `count` blocks free besides the reserve, which must be committed to be worth anything: what
// the limit still allows the machine may not have.
static bool heap_provide(uint32_t count) {
    uint32_t wanted = count + (heap.emergency ? 0 : heap.reserve);
    if (heap.free_blocks < wanted && heap.released > 0) {
        heap_reclaim(wanted - heap.free_blocks + HEAP_GROW_MOST / 4);
    }
    return heap.free_blocks >= wanted || heap_grow_generously(wanted - heap.free_blocks);
}

uintptr_t heap_take_blocks(uint32_t count, enum heap_block_kind kind, bool zeroed) {
    if (!heap_provide(count)) {
        return 0;
    }
    uint32_t first = heap_find(count, kind);
    if (first == heap.committed) {
        heap_reclaim(heap.released);
        first = heap_find(count, kind);
    }
    if (first == heap.committed) {
        // There are enough, but not in a row.
        uint32_t tail = heap_free_tail();
        if (!heap_grow_generously(count - tail)) {
            return 0;
        }
        first = heap_find(count, kind);
    }
    for (uint32_t i = 0; i < count; i++) {
        struct heap_block *block = &heap.blocks[first + i];
        if (zeroed && !(block->flags & HEAP_BLOCK_ZEROED)) {
            __builtin_memset((void *)heap_block_address(first + i), 0, HEAP_BLOCK);
        }
        *block = (struct heap_block){.kind = (uint8_t)(i == 0 ? kind : kind + 1u),
                                     .flags = zeroed ? 0 : block->flags & HEAP_BLOCK_ZEROED,
                                     .count = i == 0 ? count : i};
    }
    heap.free_blocks -= count;
    return heap_block_address(first);
}

void heap_free_blocks(uint32_t first) {
    uint32_t count = heap.blocks[first].count;
    for (uint32_t i = 0; i < count; i++) {
        heap.blocks[first + i] = (struct heap_block){.kind = HEAP_FREE};
    }
    heap.free_blocks += count;
    heap_widen_free(first, first + count);
}

size_t heap_committed(void) {
    return (size_t)(heap.committed - heap.released) << HEAP_BLOCK_SHIFT;
}
