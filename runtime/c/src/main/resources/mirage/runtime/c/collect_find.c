// SPDX-License-Identifier: Apache-2.0
//
// From a word that may be a pointer to the object that it points into. heap.starts has the objects
// of the last collection; those made since are found by walking the fresh lines around the word,
// once a region.

#include "collect_mark.h"

// Enters the objects of the fresh region around `line` in heap.starts.
static void find_parse(uint32_t block, uint32_t line) {
    uint8_t *lines = &heap.lines[block * HEAP_LINES];
    uint32_t first = line;
    while (first > 0 && (lines[first - 1] & HEAP_LINE_FRESH)) {
        first--;
    }
    if (lines[first] & HEAP_LINE_PARSED) {
        return;
    }
    lines[first] |= HEAP_LINE_PARSED;
    uint32_t end = line + 1;
    while (end < HEAP_LINES && (lines[end] & HEAP_LINE_FRESH)) {
        end++;
    }
    uintptr_t address = heap_block_address(block) + ((uintptr_t)first << HEAP_LINE_SHIFT);
    uintptr_t limit = heap_block_address(block) + ((uintptr_t)end << HEAP_LINE_SHIFT);
    // What has not been allocated yet is zero.
    while (address < limit && ((const mrt_object *)address)->class_address != 0) {
        mark_set(heap.starts, address);
        address += heap_object_size((jref)address);
    }
}

// The last object of the block that starts at or before `word`, NULL.
static jref find_start(uint32_t block, uintptr_t word) {
    size_t bit = mark_index(word) & (HEAP_MARK_WORDS * 64 - 1);
    const uint64_t *words = &heap.starts[block * HEAP_MARK_WORDS];
    size_t index = bit >> 6;
    uint64_t bits = words[index] & (~(uint64_t)0 >> (63 - (bit & 63)));
    while (bits == 0) {
        if (index == 0) {
            return NULL;
        }
        bits = words[--index];
    }
    size_t found = index * 64 + 63 - (size_t)__builtin_clzll(bits);
    return (jref)(heap_block_address(block) + found * 8);
}

static jref find_small(uint32_t block, uintptr_t word) {
    uint32_t line = (uint32_t)((word - heap_block_address(block)) >> HEAP_LINE_SHIFT);
    if (heap.lines[block * HEAP_LINES + line] & HEAP_LINE_FRESH) {
        find_parse(block, line);
    }
    jref object = find_start(block, word);
    return object != NULL && word < (uintptr_t)object + heap_object_size(object) ? object : NULL;
}

jref find_object(uintptr_t word) {
    if (!heap_contains(word)) {
        return NULL;
    }
    uint32_t block = heap_block_of(word);
    switch (heap.blocks[block].kind) {
    case HEAP_SMALL:
        return find_small(block, word);
    case HEAP_LARGE_REST:
        block -= heap.blocks[block].count;
        break;
    case HEAP_LARGE:
        break;
    default:
        return NULL;
    }
    jref object = (jref)heap_block_address(block);
    // Between taking its blocks and writing its header, a large object has no class.
    return object->class_address == 0 ? NULL : object;
}
