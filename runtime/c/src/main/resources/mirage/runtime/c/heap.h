// SPDX-License-Identifier: Apache-2.0
//
// The Java heap: blocks of lines (mark-region, after Immix, Blackburn and McKinley 2008). Objects
// of up to half a block are bump-allocated into holes of free lines, from the first block on;
// larger ones take whole blocks, from the last one on. What is small is moved only when a large
// object has no room otherwise (collect_compact.c).
//
// [base, base + block_count * HEAP_BLOCK) is the heap; its tables lie before it in the range that
// the target gave. Blocks are committed from the first on. Everything here runs on the one
// processor and is never called from interrupts.

#ifndef MIRAGE_HEAP_H
#define MIRAGE_HEAP_H

#include "mirage/vm.h"

#define HEAP_BLOCK_SHIFT 15
#define HEAP_BLOCK ((size_t)1 << HEAP_BLOCK_SHIFT)
#define HEAP_LINE_SHIFT 7
#define HEAP_LINE ((size_t)1 << HEAP_LINE_SHIFT)
#define HEAP_LINES (HEAP_BLOCK / HEAP_LINE)   // of a block
#define HEAP_MARK_WORDS (HEAP_BLOCK / 8 / 64) // of a block: one bit for 8 bytes
#define HEAP_LARGE_SIZE (HEAP_BLOCK / 2)      // objects above it take blocks of their own

enum heap_block_kind {
    HEAP_UNCOMMITTED,
    HEAP_RELEASED, // free, and its memory given back to the target
    HEAP_FREE,
    HEAP_SMALL,      // objects of up to HEAP_LARGE_SIZE, in lines
    HEAP_LARGE,      // first block of a large object
    HEAP_LARGE_REST, // a further one
    HEAP_RAW,        // first block of memory that is not the collector's (raw.c)
    HEAP_RAW_REST,
    HEAP_VACATED, // being emptied; `count` is what it was
};

#define HEAP_BLOCK_ZEROED                                                                          \
    1u                         // HEAP_FREE: never used since it was committed; of those taken,
                               // just after, where zeroed ones were not asked for
#define HEAP_BLOCK_FRESH 2u    // HEAP_SMALL: has lines allocated since the last collection
#define HEAP_BLOCK_OVERFLOW 4u // has marked objects that the full mark stack could not take
// HEAP_LARGE: an array with HEAP_LINE_CARD somewhere; HEAP_SMALL: has logged objects that are not
// in the log.
#define HEAP_BLOCK_LOGGED 8u
#define HEAP_BLOCK_NEXT_OVERFLOW 16u // as HEAP_BLOCK_OVERFLOW, of the trace in progress
#define HEAP_BLOCK_PINNED 32u        // while blocks are emptied: a stack may refer to it

struct heap_block {
    uint8_t kind;
    uint8_t flags;
    uint16_t free_lines; // HEAP_SMALL: as the last collection found it
    uint32_t count;      // HEAP_LARGE, HEAP_RAW: blocks; ..._REST: distance to the first;
                         // HEAP_SMALL: bytes of living objects, as far as a trace has found them
};

#define HEAP_LINE_LIVE 1u   // holds an object that the last collection found alive
#define HEAP_LINE_FRESH 2u  // given to the allocator since the last collection
#define HEAP_LINE_PARSED 4u // first line of a fresh region whose objects are in `starts`
#define HEAP_LINE_NEXT 8u   // will be HEAP_LINE_LIVE when the trace in progress has ended
#define HEAP_LINE_CARD 16u  // of a large array: has elements stored since the last collection

struct heap {
    uintptr_t base;
    uint32_t block_count; // of the range
    uint32_t limit;       // most blocks to commit
    uint32_t committed;   // blocks
    uint32_t free_blocks; // of kind HEAP_FREE
    uint32_t released;    // blocks of kind HEAP_RELEASED
    uint32_t reserve;     // blocks kept for building an OutOfMemoryError
    bool emergency;       // the reserve may be used

    struct heap_block *blocks;
    uint8_t *lines;       // HEAP_LINE_*, HEAP_LINES of a block
    uint64_t *marks;      // objects alive at the last collection: a bit at their first 8 bytes
    uint64_t *next_marks; // those that the full trace in progress has found
    uint64_t *starts;     // object starts, exact for lines that are not fresh during a collection

    uint32_t hole_block; // next block to look for holes in, then the next line in it
    uint32_t hole_line;
    uintptr_t hole_end;        // of the hole in use, which the allocator has up to mrt.limit
    bool hole_zeroed;          // its rest is
    bool gaps;                 // gaps are used before free blocks
    uint32_t gap_block;        // next block to look for gaps in,
    uintptr_t gap_next;        // and the address in it, 0: its start
    uintptr_t gap_start;       // of the gap in use, 0: none
    uint32_t free_hint;        // no free block lies before it,
    uint32_t free_end;         // nor at or behind this one
    uintptr_t overflow_cursor; // bump allocation of medium objects that did not fit in a hole
    uintptr_t overflow_limit;
    size_t allocated;       // bytes given to the allocator since the last collection
    size_t budget;          // collect when `allocated` reaches it
    uint32_t stress;        // not 0: every allocation takes the slow path (collect_stress)
    uintptr_t hidden_limit; // mrt.limit, hidden from the fast path meanwhile
};
extern struct heap heap;

// Takes the address range from the target and commits the first blocks. `limit`: most bytes for
// objects, 0: the machine's. Returns false if there is not enough memory to begin.
bool heap_setup(size_t limit);

// Zeroed memory for an object of `size` bytes (multiple of 8), collecting if need be; 0 if there is
// no room. The caller must write its header before the next allocation.
uintptr_t heap_allocate(size_t size);
// The same without collecting; takes the reserve if heap.emergency.
uintptr_t heap_try_allocate(size_t size);

// `count` blocks in a row of `kind`, not zeroed unless `zeroed`, though some may be and then say
// so; 0 if there are none.
uintptr_t heap_take_blocks(uint32_t count, enum heap_block_kind kind, bool zeroed);
void heap_free_blocks(uint32_t first);

// Gives the memory of free blocks back to the target, but for `kept` of them.
void heap_release(uint32_t kept);

// Makes a gap between objects, of at least `size` bytes, the allocator's. False if there is none.
bool heap_next_gap(size_t size);
// Before another hole is used, and before a collection.
void heap_close_gap(void);
// Bytes that lie in the gaps of a HEAP_SMALL block.
size_t heap_gap_bytes(const struct heap_block *block);

// Prepares allocation after a collection: forgets the holes in use.
void heap_restart(void);

static inline bool heap_contains(uintptr_t address) {
    return address - heap.base < (uintptr_t)heap.committed << HEAP_BLOCK_SHIFT;
}
static inline uint32_t heap_block_of(uintptr_t address) {
    return (uint32_t)((address - heap.base) >> HEAP_BLOCK_SHIFT);
}
static inline uintptr_t heap_block_address(uint32_t block) {
    return heap.base + ((uintptr_t)block << HEAP_BLOCK_SHIFT);
}

// Size of an object with its header, a multiple of 8.
static inline size_t heap_array_size(const struct mrt_class *type, int32_t length) {
    size_t data = type->element_shift == 3 ? 16 : 12;
    return (data + ((size_t)(uint32_t)length << type->element_shift) + 7) & ~(size_t)7;
}
static inline size_t heap_object_size(jref object) {
    const struct mrt_class *type = mrt_class_of(object);
    if (type->flags & MRT_CLASS_ARRAY) {
        return heap_array_size(type, ((const mrt_array *)object)->length);
    }
    return type->instance_size;
}

// Bytes in use, as far as known without a collection, and committed.
size_t heap_used(void);
size_t heap_committed(void);

#endif
