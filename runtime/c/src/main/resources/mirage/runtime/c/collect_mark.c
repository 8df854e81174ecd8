// SPDX-License-Identifier: Apache-2.0
//
// Marking. Two passes share one stack: the young pass grows from its start, and is done in one go;
// the full trace grows from its end, in heap.next_marks and HEAP_LINE_NEXT, and may be continued in
// a later collection. That is sound because it goes on only when no object is young: what the
// program stores to an object that the trace has scanned is in the barrier's log, and the young
// pass, which scans that and the roots and what is new, shows the trace whatever it sees.
//
// The stack has a fixed size: an object that does not fit is found again through its block's
// HEAP_BLOCK_(NEXT_)OVERFLOW. Long arrays are scanned in slices, so that they do not fill it.

#include "collect_mark.h"

#include "mirage_fields.h"
#include "raw.h"

#define MARK_SLICE 512u   // elements of an array scanned at a time
#define MARK_CONTINUED 1u // bit of an entry: the entry below it is the index to go on at
#define MARK_AHEAD 16u    // objects whose memory is asked for before they are looked at
#define MARK_SLOTS 32u    // of an array, that cost as much as an object
#define MARK_SCATTERED 2u // the same, of lines that lie here and there

#define MARK_INLINE static inline __attribute__((always_inline))

bool mark_tracing;

static uint32_t *mark_stack;
static uint32_t mark_room;
static uint32_t mark_count[2]; // entries of the young pass, of the full trace
static bool mark_overflowed[2];
static uint64_t mark_work[2];
static size_t mark_traced_bytes;
static bool mark_full;       // the pass that is selected
static bool mark_again_full; // the pass whose objects are scanned again

bool mark_setup(uint32_t entries) {
    mark_stack = raw_allocate(entries * sizeof *mark_stack);
    mark_room = mark_stack == NULL ? 0 : entries;
    return mark_stack != NULL;
}

void mark_select(bool full) {
    mark_full = full;
    mark_work[0] = 0;
}

void mark_trace_begin(void) {
    mark_tracing = true;
    mark_traced_bytes = 0;
    sweep_forget_marks();
}

void mark_trace_end(void) {
    mark_tracing = false;
    mark_count[1] = 0;
    mark_overflowed[1] = false;
}

size_t mark_traced(void) {
    return mark_traced_bytes;
}

uint64_t mark_young_work(void) {
    return mark_work[0];
}

bool mark_is_live(uint32_t reference) {
    return !heap_contains(reference) ||
           mark_test(mark_full ? heap.next_marks : heap.marks, reference);
}

static bool mark_has_references(const struct mrt_class *type) {
    if (type->flags & MRT_CLASS_ARRAY) {
        return !(type->element->flags & MRT_CLASS_PRIMITIVE);
    }
    return type->reference_count != 0;
}

static void mark_remember_overflow(bool full, uint32_t object) {
    heap.blocks[heap_block_of(object)].flags |=
        full ? HEAP_BLOCK_NEXT_OVERFLOW : HEAP_BLOCK_OVERFLOW;
    mark_overflowed[full] = true;
}

MARK_INLINE uint32_t *mark_entry(bool full, uint32_t number) {
    return &mark_stack[full ? mark_room - 1 - number : number];
}

// Whether there is room for two more entries. A quarter is kept from the trace, or the young pass
// would not get on.
MARK_INLINE bool mark_has_room(bool full) {
    return mark_count[0] + mark_count[1] + 2 <= mark_room &&
           (!full || mark_count[1] + 2 <= mark_room - mark_room / 4);
}

MARK_INLINE void mark_push(bool full, uint32_t object) {
    if (mark_has_room(full)) {
        *mark_entry(full, mark_count[full]++) = object;
    } else {
        mark_remember_overflow(full, object);
    }
}

// Sets a mark. False if it was set.
MARK_INLINE bool mark_take(uint64_t *bits, uintptr_t address) {
    size_t index = mark_index(address);
    uint64_t bit = (uint64_t)1 << (index & 63);
    if (bits[index >> 6] & bit) {
        return false;
    }
    bits[index >> 6] |= bit;
    return true;
}

MARK_INLINE void mark_visit(bool full, uintptr_t address) {
    if (!heap_contains(address)) {
        return;
    }
    if (full) {
        if (mark_take(heap.next_marks, address)) {
            mark_push(true, (uint32_t)address);
        }
        return;
    }
    bool young = mark_take(heap.marks, address);
    bool unseen = mark_tracing && mark_take(heap.next_marks, address);
    if (young) { // the trace sees what it refers to when this pass scans it
        mark_push(false, (uint32_t)address);
    } else if (unseen) {
        mark_push(true, (uint32_t)address);
    }
}

void mark_object(jref object) {
    if (mark_full) {
        mark_visit(true, (uintptr_t)object);
    } else {
        mark_visit(false, (uintptr_t)object);
    }
}

void mark_slot(uint32_t *slot) {
    mark_object(mrt_load(slot));
}

MARK_INLINE void mark_scan_array(bool full, jref array, uint32_t index) {
    uint32_t end = (uint32_t)((const mrt_array *)array)->length;
    if (end - index > MARK_SLICE && heap_contains((uintptr_t)array)) {
        if (!mark_has_room(full)) {
            mark_remember_overflow(full, (uint32_t)(uintptr_t)array);
        } else {
            end = index + MARK_SLICE;
            *mark_entry(full, mark_count[full]++) = end;
            *mark_entry(full, mark_count[full]++) = (uint32_t)(uintptr_t)array | MARK_CONTINUED;
        }
    }
    mark_work[full] += (end - index) / MARK_SLOTS;
    const uint32_t *slots = (const uint32_t *)((const uint8_t *)array + MRT_ARRAY_DATA(4));
    for (; index < end; index++) {
        mark_visit(full, slots[index]);
    }
}

MARK_INLINE void mark_scan_in(bool full, jref object) {
    const struct mrt_class *type = mrt_class_of(object);
    if (type->flags & MRT_CLASS_ARRAY) {
        if (mark_has_references(type)) {
            mark_scan_array(full, object, 0);
        }
        return;
    }
    bool reference = type->flags & MRT_CLASS_REFERENCE;
    for (uint32_t i = 0; i < type->reference_count; i++) {
        uint16_t offset = type->reference_offsets[i];
        if (!reference || offset != FIELD_java_lang_ref_Reference_referent) {
            mark_visit(full, *(const uint32_t *)((const uint8_t *)object + offset));
        }
    }
    if (reference) {
        references_scan(object, full);
    }
}

MARK_INLINE void mark_lines(uintptr_t start, size_t size, uint8_t flags) {
    uint8_t *first = &heap.lines[(start - heap.base) >> HEAP_LINE_SHIFT];
    uint8_t *last = &heap.lines[(start + size - 1 - heap.base) >> HEAP_LINE_SHIFT];
    do {
        *first |= flags;
    } while (first++ != last);
}

// What is left to do for an object whose mark is set.
MARK_INLINE void mark_process(bool full, jref object) {
    size_t size = heap_object_size(object);
    uintptr_t address = (uintptr_t)object;
    mark_work[full]++;
    if (full || mark_tracing) {
        mark_traced_bytes += size;
    }
    struct heap_block *block = &heap.blocks[heap_block_of(address)];
    if (block->kind == HEAP_SMALL) {
        block->count += (uint32_t)size;
        uint8_t flags = full ? HEAP_LINE_NEXT : HEAP_LINE_LIVE;
        mark_lines(address, size, !full && mark_tracing ? flags | HEAP_LINE_NEXT : flags);
    }
    if (mark_has_references(mrt_class_of(object))) {
        object->state |= MRT_STATE_BARRIER;
        mark_scan_in(full, object);
    }
}

MARK_INLINE bool mark_goes_on(bool full, uint64_t most, size_t bytes) {
    return !full || mark_work[1] < most || mark_traced_bytes < bytes;
}

// Empties the stack of a pass, or stops and returns false.
MARK_INLINE bool mark_empty_stack(bool full, uint64_t most, size_t bytes) {
    uint32_t ahead[MARK_AHEAD] = {0};
    uint32_t next = 0;
    uint32_t idle = 0; // empty places of `ahead` passed in a row, with an empty stack
    while (idle < MARK_AHEAD) {
        uint32_t fresh = 0;
        if (mark_count[full] > 0) {
            fresh = *mark_entry(full, --mark_count[full]);
            if (fresh & MARK_CONTINUED) {
                uint32_t index = *mark_entry(full, --mark_count[full]);
                mark_scan_array(full, (jref)(uintptr_t)(fresh & ~MARK_CONTINUED), index);
                if (mark_goes_on(full, most, bytes)) {
                    continue;
                }
                fresh = 0;
            } else {
                __builtin_prefetch((const void *)(uintptr_t)fresh, 1);
            }
        }
        uint32_t object = ahead[next];
        ahead[next] = fresh;
        next = (next + 1) % MARK_AHEAD;
        if (object != 0) {
            mark_process(full, (jref)(uintptr_t)object);
        }
        idle = (fresh | object) == 0 ? idle + 1 : 0;
        if (!mark_goes_on(full, most, bytes)) {
            for (uint32_t i = 0; i < MARK_AHEAD; i++) {
                if (ahead[i] != 0) {
                    mark_push(full, ahead[i]);
                }
            }
            return mark_count[full] == 0;
        }
    }
    return true;
}

// One function for each pass: all that is inlined into them is not to be there twice.
static __attribute__((noinline)) void mark_empty_young(void) {
    mark_empty_stack(false, MARK_ALL, 0);
}

static __attribute__((noinline)) bool mark_empty_full(uint64_t most, size_t bytes) {
    return mark_empty_stack(true, most, bytes);
}

// Roots may be many: they are not to fill the stack.
static void mark_relieve(void) {
    if (mark_count[mark_full] > mark_room / 8) {
        if (mark_full) {
            mark_empty_full(MARK_ALL, 0);
        } else {
            mark_empty_young();
        }
    }
}

void mark_range(uint32_t *from, uint32_t *end) {
    mark_work[mark_full] += (uint64_t)(end - from) / MARK_SCATTERED;
    for (; from < end; from++) {
        mark_slot(from);
    }
    mark_relieve();
}

void mark_scan(jref object) {
    if (mark_full) {
        mark_scan_in(true, object);
    } else {
        mark_scan_in(false, object);
    }
    mark_relieve();
}

void mark_each(const uint64_t *bits, uint32_t block, void (*visit)(jref object)) {
    const uint64_t *words = &bits[block * HEAP_MARK_WORDS];
    for (uint32_t i = 0; i < HEAP_MARK_WORDS; i++) {
        // `visit` may mark further objects; those are on the stack, or come with the next pass.
        for (uint64_t word = words[i]; word != 0; word &= word - 1) {
            uint32_t bit = i * 64 + (uint32_t)__builtin_ctzll(word);
            visit((jref)(heap_block_address(block) + bit * 8));
        }
    }
}

// Seldom run, and therefore one for both passes.
static __attribute__((cold, minsize)) void mark_again(jref object) {
    mark_process(mark_again_full, object);
}

// Scans again what is marked in the blocks of what the stack had no room for. Each object is marked
// once, so that this comes to an end. Returns whether it did, as mark_empty_stack.
static __attribute__((noinline, cold, minsize)) bool mark_find_overflow(bool full, uint64_t most,
                                                                        size_t bytes) {
    uint8_t flag = full ? HEAP_BLOCK_NEXT_OVERFLOW : HEAP_BLOCK_OVERFLOW;
    mark_overflowed[full] = false;
    mark_again_full = full;
    for (uint32_t block = 0; block < heap.committed; block++) {
        if (!(heap.blocks[block].flags & flag)) {
            continue;
        }
        heap.blocks[block].flags &= (uint8_t)~flag;
        mark_each(full ? heap.next_marks : heap.marks, block, mark_again);
        if (!full) {
            mark_empty_young();
        } else if (!mark_empty_full(most, bytes)) {
            mark_overflowed[full] = true; // perhaps in later blocks
            return false;
        }
    }
    return true;
}

void mark_drain(void) {
    mark_empty_young();
    while (mark_overflowed[0]) {
        mark_find_overflow(false, MARK_ALL, 0);
    }
}

bool mark_trace(uint64_t most, size_t bytes) {
    mark_select(true);
    mark_work[1] = 0;
    bytes = bytes > SIZE_MAX - mark_traced_bytes ? SIZE_MAX : mark_traced_bytes + bytes;
    bool complete = mark_empty_full(most, bytes);
    while (complete && mark_overflowed[1]) {
        complete = mark_find_overflow(true, most, bytes);
    }
    return complete;
}
