// SPDX-License-Identifier: Apache-2.0
//
// The write barrier. An old object is logged at the first store to it after a collection, whatever
// is stored; the next collection scans it as a whole. Of a large array only the lines that were
// stored to are scanned: each store marks its line, since the array's MRT_STATE_BARRIER stays.

#include "collect.h"
#include "collect_mark.h"

#include "raw.h"

#define LOG_MOST_CARDS 3072u // scanning them takes one to three milliseconds

static uint32_t *log_entries;
static uint32_t log_room;
static uint32_t log_count;
static bool log_lost;
static bool log_blocks;    // there was no room for some objects: their blocks say HEAP_BLOCK_LOGGED
static uint32_t log_cards; // about how many lines are marked

bool log_setup(uint32_t entries) {
    log_entries = raw_allocate(entries * sizeof *log_entries);
    log_room = log_entries == NULL ? 0 : entries;
    return log_entries != NULL;
}

static void log_enter(jref holder) {
    if (log_count < log_room) {
        log_entries[log_count++] = (uint32_t)(uintptr_t)holder;
    } else if (heap_contains((uintptr_t)holder)) {
        heap.blocks[heap_block_of((uintptr_t)holder)].flags |= HEAP_BLOCK_LOGGED;
        log_blocks = true;
    } else {
        log_lost = true;
    }
}

static struct heap_block *log_large(jref holder) {
    uintptr_t address = (uintptr_t)holder;
    if (!heap_contains(address) || !(mrt_class_of(holder)->flags & MRT_CLASS_ARRAY)) {
        return NULL;
    }
    struct heap_block *block = &heap.blocks[heap_block_of(address)];
    return block->kind == HEAP_LARGE ? block : NULL;
}

static uint8_t *log_line(const uint32_t *slot) {
    return &heap.lines[((uintptr_t)slot - heap.base) >> HEAP_LINE_SHIFT];
}

void log_range(jref holder, const uint32_t *slots, uint32_t count) {
    struct heap_block *large = log_large(holder);
    if (large == NULL) {
        holder->state &= ~MRT_STATE_BARRIER;
        log_enter(holder);
        return;
    }
    uint8_t *last = log_line(slots + count - 1);
    for (uint8_t *line = log_line(slots); line <= last; line++) {
        log_cards += *line == 0;
        *line = HEAP_LINE_CARD; // large objects have no other flags in their lines
    }
    if (log_cards > LOG_MOST_CARDS) {
        __atomic_fetch_or(&mrt.poll, LOG_POLL, __ATOMIC_RELAXED);
    }
    if (!(large->flags & HEAP_BLOCK_LOGGED)) {
        large->flags |= HEAP_BLOCK_LOGGED;
        log_enter(holder);
    }
}

void mrt_log(jref holder, const uint32_t *slot) {
    log_range(holder, slot, 1);
}

bool log_is_lost(void) {
    return log_lost;
}

bool log_is_filling(void) {
    return log_blocks || log_count > log_room / 2 || log_cards > LOG_MOST_CARDS;
}

// Calls `scan` for the slots of each line that was stored to.
static void log_take_cards(jref array, struct heap_block *large,
                           void (*scan)(uint32_t *from, uint32_t *end)) {
    large->flags &= (uint8_t)~HEAP_BLOCK_LOGGED;
    uintptr_t start = (uintptr_t)array;
    uint32_t *slots = (uint32_t *)(start + MRT_ARRAY_DATA(4));
    uint32_t *end = slots + ((const mrt_array *)array)->length;
    uint8_t *lines = log_line((const uint32_t *)start);
    size_t count = ((uintptr_t)end - start + HEAP_LINE - 1) >> HEAP_LINE_SHIFT;
    for (size_t i = 0; i < count; i += 8) { // a block's lines are a multiple of 8
        uint64_t *word = (uint64_t *)(void *)&lines[i];
        if (*word == 0) {
            continue;
        }
        for (size_t line = i; scan != NULL && line < i + 8 && line < count; line++) {
            if (lines[line] & HEAP_LINE_CARD) {
                uint32_t *from = (uint32_t *)(start + (line << HEAP_LINE_SHIFT));
                uint32_t *to = from + HEAP_LINE / sizeof *from;
                scan(from < slots ? slots : from, to > end ? end : to);
            }
        }
        *word = 0;
    }
}

static void log_take_object(jref object) {
    object->state |= MRT_STATE_BARRIER;
    mark_scan(object);
}

static void log_take_logged(jref object) {
    if (!(object->state & MRT_STATE_BARRIER)) {
        log_take_object(object);
    }
}

// The old objects in the blocks whose logged objects had no room.
static void log_take_blocks(void) {
    for (uint32_t block = 0; block < heap.committed; block++) {
        struct heap_block *here = &heap.blocks[block];
        if (!(here->flags & HEAP_BLOCK_LOGGED)) {
            continue;
        }
        here->flags &= (uint8_t)~HEAP_BLOCK_LOGGED;
        jref first = (jref)heap_block_address(block);
        if (here->kind == HEAP_LARGE && log_large(first) != NULL) {
            log_take_cards(first, here, mark_range);
        } else {
            mark_each(heap.marks, block, log_take_logged);
        }
    }
}

void log_scan(void) {
    for (uint32_t i = 0; i < log_count; i++) {
        jref object = mrt_load(&log_entries[i]);
        struct heap_block *large = log_large(object);
        if (large != NULL && (large->flags & HEAP_BLOCK_LOGGED)) {
            log_take_cards(object, large, mark_range);
        } else {
            log_take_object(object);
        }
    }
    if (log_blocks) {
        log_take_blocks();
    }
    log_blocks = false;
    log_count = 0;
    log_cards = 0;
}

void log_forget(void) {
    for (uint32_t block = 0; block < heap.committed; block++) {
        struct heap_block *here = &heap.blocks[block];
        if ((here->flags & HEAP_BLOCK_LOGGED) && here->kind == HEAP_LARGE) {
            log_take_cards((jref)heap_block_address(block), here, NULL);
        }
        here->flags &= (uint8_t)~HEAP_BLOCK_LOGGED;
    }
    for (uint32_t i = 0; i < log_count; i++) {
        mrt_load(&log_entries[i])->state |= MRT_STATE_BARRIER;
    }
    log_blocks = false;
    log_lost = false;
    log_count = 0;
    log_cards = 0;
}
