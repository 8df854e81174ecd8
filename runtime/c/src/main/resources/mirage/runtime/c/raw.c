// SPDX-License-Identifier: Apache-2.0
//
// Small sizes come from lists of freed pieces, four sizes to each power of two; larger ones are
// blocks of their own.

#include "raw.h"

#include "collect.h"
#include "heap.h"

#define RAW_UNIT ((size_t)16)
#define RAW_LARGEST_SMALL ((size_t)8192)
#define RAW_CLASSES 48

struct raw_header {
    size_t size;             // with the header
    struct raw_header *next; // while it is free
};

static struct raw_header *raw_free_lists[RAW_CLASSES];
static uintptr_t raw_cursor;
static uintptr_t raw_limit;

// The list for pieces of `*size` bytes, which is rounded up to what all pieces in it have.
static uint32_t raw_class(size_t *size) {
    size_t units = (*size + RAW_UNIT - 1) / RAW_UNIT;
    if (units <= 4) {
        *size = units * RAW_UNIT;
        return (uint32_t)units;
    }
    uint32_t power = 63u - (uint32_t)__builtin_clzll(units - 1);
    size_t step = (size_t)1 << (power - 2);
    size_t rounded = (units + step - 1) & ~(step - 1);
    *size = rounded * RAW_UNIT;
    return (uint32_t)(4 * power + (rounded - ((size_t)1 << power)) / step);
}

static uintptr_t raw_take(size_t count) {
    return heap_take_blocks((uint32_t)count, HEAP_RAW, false);
}

static uintptr_t raw_blocks(uint32_t count) {
    return collect_until(raw_take, count);
}

static struct raw_header *raw_carve(size_t size) {
    if (raw_limit - raw_cursor < size) {
        uintptr_t block = raw_blocks(1);
        if (block == 0) {
            return NULL;
        }
        raw_cursor = block;
        raw_limit = block + HEAP_BLOCK;
    }
    struct raw_header *header = (struct raw_header *)raw_cursor;
    raw_cursor += size;
    return header;
}

void *raw_allocate(size_t size) {
    size_t whole = size + sizeof(struct raw_header);
    struct raw_header *header;
    if (size >= heap.limit * HEAP_BLOCK) {
        return NULL;
    }
    if (whole > RAW_LARGEST_SMALL) {
        size_t count = (whole + HEAP_BLOCK - 1) >> HEAP_BLOCK_SHIFT;
        header = (struct raw_header *)raw_blocks((uint32_t)count);
        whole = count << HEAP_BLOCK_SHIFT;
    } else {
        uint32_t list = raw_class(&whole);
        header = raw_free_lists[list];
        if (header != NULL) {
            raw_free_lists[list] = header->next;
        } else {
            header = raw_carve(whole);
        }
    }
    if (header == NULL) {
        return NULL;
    }
    header->size = whole;
    return header + 1;
}

void raw_free(void *memory) {
    if (memory == NULL) {
        return;
    }
    struct raw_header *header = (struct raw_header *)memory - 1;
    if (header->size > RAW_LARGEST_SMALL) {
        heap_free_blocks(heap_block_of((uintptr_t)header));
        return;
    }
    size_t size = header->size;
    uint32_t list = raw_class(&size);
    header->next = raw_free_lists[list];
    raw_free_lists[list] = header;
}

size_t raw_size(const void *memory) {
    return ((const struct raw_header *)memory - 1)->size - sizeof(struct raw_header);
}
