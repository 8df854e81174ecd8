// SPDX-License-Identifier: Apache-2.0
//
// Sets of physical pages as sorted ranges.

#include "mirage/rare.h"
#include "x86_64/x86.h"

RARE_BEGIN

#define PAGE_MASK ((uint64_t)HAL_PAGE_SIZE - 1)

static void insert(struct x86_ranges *ranges, uint32_t at, struct x86_range range) {
    if (ranges->count == X86_RANGES_MOST) {
        return;
    }
    for (uint32_t i = ranges->count; i > at; i--) {
        ranges->range[i] = ranges->range[i - 1];
    }
    ranges->range[at] = range;
    ranges->count++;
}

static void delete(struct x86_ranges *ranges, uint32_t at) {
    ranges->count--;
    for (uint32_t i = at; i < ranges->count; i++) {
        ranges->range[i] = ranges->range[i + 1];
    }
}

void x86_ranges_add(struct x86_ranges *ranges, uint64_t base, uint64_t end) {
    if (base > UINT64_MAX - PAGE_MASK) {
        return;
    }
    struct x86_range added = {(base + PAGE_MASK) & ~PAGE_MASK, end & ~PAGE_MASK};
    if (added.base >= added.end) {
        return;
    }
    uint32_t at = 0;
    while (at < ranges->count && ranges->range[at].end < added.base) {
        at++;
    }
    while (at < ranges->count && ranges->range[at].base <= added.end) { // touches it: becomes one
        struct x86_range old = ranges->range[at];
        added.base = old.base < added.base ? old.base : added.base;
        added.end = old.end > added.end ? old.end : added.end;
        delete(ranges, at);
    }
    insert(ranges, at, added);
}

void x86_ranges_remove(struct x86_ranges *ranges, uint64_t base, uint64_t end) {
    if (base >= end) {
        return;
    }
    base &= ~PAGE_MASK;
    end = end > UINT64_MAX - PAGE_MASK ? UINT64_MAX : (end + PAGE_MASK) & ~PAGE_MASK;
    for (uint32_t i = 0; i < ranges->count;) {
        struct x86_range old = ranges->range[i];
        if (old.end <= base || old.base >= end) {
            i++;
            continue;
        }
        delete(ranges, i);
        if (old.base < base) {
            insert(ranges, i++, (struct x86_range){old.base, base});
        }
        if (old.end > end) {
            insert(ranges, i++, (struct x86_range){end, old.end});
        }
    }
}

RARE_END
