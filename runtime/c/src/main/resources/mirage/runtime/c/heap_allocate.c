// SPDX-License-Identifier: Apache-2.0
//
// The slow paths of allocation: finding the next hole, medium and large objects.

#include "collect.h"
#include "heap.h"
#include "throw.h"

// Hands the lines [first, end) of `block` to the allocator.
static void heap_open_lines(uint32_t block, uint32_t first, uint32_t end) {
    uint8_t *lines = &heap.lines[block * HEAP_LINES];
    for (uint32_t line = first; line < end; line++) {
        lines[line] = HEAP_LINE_FRESH;
    }
    heap.blocks[block].flags |= HEAP_BLOCK_FRESH;
    heap.allocated += (size_t)(end - first) << HEAP_LINE_SHIFT;
}

// Lines that are opened at a time: what is zeroed in one go is still in the cache when objects are
// made there.
#define HEAP_PIECE ((size_t)8 * HEAP_LINE)

// Makes [from, end) the allocator's, of which it gets a piece at a time.
static void heap_use_hole(uintptr_t from, uintptr_t end, bool zeroed) {
    mrt.cursor = from;
    mrt.limit = from;
    heap.hole_end = end;
    heap.hole_zeroed = zeroed;
}

typedef uint64_t __attribute__((vector_size(16), may_alias)) heap_words;

// Whole lines. Faster than memset's instruction, which takes long to begin.
static void heap_zero(uintptr_t from, size_t size) {
    heap_words *words = (heap_words *)from;
    heap_words *end = (heap_words *)(from + size);
    for (; words < end; words += 4) {
        words[0] = words[1] = words[2] = words[3] = (heap_words){0, 0};
        __asm__ volatile("" ::: "memory"); // no call of memset
    }
}

// The next piece of the hole in use. False if there is none.
static bool heap_next_piece(void) {
    size_t size = heap.hole_end - mrt.limit;
    if (size == 0) {
        return false;
    }
    size = size < HEAP_PIECE ? size : HEAP_PIECE;
    if (!heap.hole_zeroed) {
        heap_zero(mrt.limit, size);
    }
    uint32_t block = heap_block_of(mrt.limit);
    uint32_t first = (uint32_t)((mrt.limit & (HEAP_BLOCK - 1)) >> HEAP_LINE_SHIFT);
    heap_open_lines(block, first, first + (uint32_t)(size >> HEAP_LINE_SHIFT));
    mrt.limit += size;
    return true;
}

// Makes the next run of free lines in a partly used block the allocator's.
static bool heap_next_hole(void) {
    for (; heap.hole_block < heap.committed; heap.hole_block++, heap.hole_line = 0) {
        struct heap_block *block = &heap.blocks[heap.hole_block];
        if (block->kind != HEAP_SMALL || block->free_lines == 0) {
            continue;
        }
        const uint8_t *lines = &heap.lines[heap.hole_block * HEAP_LINES];
        uint32_t first = heap.hole_line;
        while (first < HEAP_LINES && lines[first] != 0) {
            first++;
        }
        uint32_t end = first;
        while (end < HEAP_LINES && lines[end] == 0) {
            end++;
        }
        if (end > first) {
            heap.hole_line = end;
            uintptr_t start = heap_block_address(heap.hole_block);
            heap_use_hole(start + ((uintptr_t)first << HEAP_LINE_SHIFT),
                          start + ((uintptr_t)end << HEAP_LINE_SHIFT), false);
            return true;
        }
    }
    return false;
}

// A free block as one hole; 0 if there is none.
static uintptr_t heap_open_block(void) {
    uintptr_t address = heap_take_blocks(1, HEAP_SMALL, true);
    if (address != 0) {
        heap_open_lines(heap_block_of(address), 0, HEAP_LINES);
    }
    return address;
}

static uintptr_t heap_allocate_large(size_t size) {
    size_t count = (size + HEAP_BLOCK - 1) >> HEAP_BLOCK_SHIFT;
    if (count > heap.limit) {
        return 0;
    }
    uintptr_t address = heap_take_blocks((uint32_t)count, HEAP_LARGE, true);
    if (address != 0) {
        heap.allocated += count << HEAP_BLOCK_SHIFT;
    }
    return address;
}

// Objects of more than a line that do not fit in the hole in use: the hole stays for smaller ones.
static uintptr_t heap_allocate_medium(size_t size) {
    if (heap.overflow_limit - heap.overflow_cursor < size) {
        uintptr_t block = heap_open_block();
        if (block == 0) {
            return 0;
        }
        heap.overflow_cursor = block;
        heap.overflow_limit = block + HEAP_BLOCK;
    }
    uintptr_t address = heap.overflow_cursor;
    heap.overflow_cursor += size;
    return address;
}

static uintptr_t heap_take(size_t size) {
    if (size > HEAP_LARGE_SIZE) {
        return heap_allocate_large(size);
    }
    while (mrt.limit - mrt.cursor < size && heap_next_piece()) {
    }
    if (mrt.limit - mrt.cursor < size && size > HEAP_LINE) {
        uintptr_t address = heap_allocate_medium(size);
        if (address != 0) {
            return address;
        }
    }
    while (mrt.limit - mrt.cursor < size) {
        if (heap_next_piece()) {
            continue;
        }
        heap_close_gap();
        if (heap_next_hole() || (heap.gaps && heap_next_gap(size))) {
            continue;
        }
        uintptr_t block = heap_take_blocks(1, HEAP_SMALL, false);
        if (block != 0) {
            uint8_t *flags = &heap.blocks[heap_block_of(block)].flags;
            heap_use_hole(block, block + HEAP_BLOCK, *flags & HEAP_BLOCK_ZEROED);
            *flags = 0;
        } else if (!heap_next_gap(size)) {
            return 0;
        }
    }
    uintptr_t address = mrt.cursor;
    mrt.cursor += size;
    return address;
}

uintptr_t heap_try_allocate(size_t size) {
    if (heap.stress == 0) {
        return heap_take(size);
    }
    mrt.limit = heap.hidden_limit;
    uintptr_t address = heap_take(size);
    heap.hidden_limit = mrt.limit;
    mrt.limit = mrt.cursor;
    return address;
}

uintptr_t heap_allocate(size_t size) {
    if (size >> HEAP_BLOCK_SHIFT >= heap.limit) {
        return 0;
    }
    if (collect_due(size)) {
        collect(COLLECT_YOUNG);
    }
    uintptr_t address = collect_until(heap_try_allocate, size);
    size_t blocks = (size + HEAP_BLOCK - 1) >> HEAP_BLOCK_SHIFT;
    size_t limit = (size_t)heap.limit << HEAP_BLOCK_SHIFT;
    if (address == 0 && size > HEAP_LARGE_SIZE && heap_used() + size <= limit &&
        collect_row((uint32_t)blocks + heap.reserve)) {
        address = heap_try_allocate(size);
    }
    return address;
}

void heap_restart(void) {
    mrt.cursor = 0;
    mrt.limit = 0;
    heap.hole_end = 0;
    heap.hidden_limit = 0;
    heap.overflow_cursor = 0;
    heap.overflow_limit = 0;
    heap.hole_block = 0;
    heap.hole_line = 0;
    heap.gap_block = 0;
    heap.gap_next = 0;
    heap.free_hint = 0;
    heap.free_end = heap.committed;
    heap.allocated = 0;
}

size_t heap_used(void) {
    size_t used = 0;
    for (uint32_t block = 0; block < heap.committed; block++) {
        if (heap.blocks[block].kind != HEAP_SMALL) {
            used += heap.blocks[block].kind <= HEAP_FREE ? 0 : HEAP_BLOCK;
            continue;
        }
        for (uint32_t line = 0; line < HEAP_LINES; line++) {
            used += heap.lines[block * HEAP_LINES + line] != 0 ? HEAP_LINE : 0;
        }
    }
    return used;
}

jref mrt_new_slow(struct mrt_class *type) {
    jref object = (jref)heap_allocate(type->instance_size);
    if (object == NULL) {
        throw_out_of_memory("Java heap space");
        return NULL;
    }
    object->class_address = (uint32_t)(uintptr_t)type;
    return object;
}
