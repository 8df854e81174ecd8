// SPDX-License-Identifier: Apache-2.0

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "x86_64/x86.h"

enum { PAGE = 4096, PAGES = 64 };

static void check_sorted(const struct x86_ranges *ranges) {
    for (uint32_t i = 0; i < ranges->count; i++) {
        assert(ranges->range[i].base < ranges->range[i].end);
        assert(ranges->range[i].base % PAGE == 0 && ranges->range[i].end % PAGE == 0);
        assert(i == 0 || ranges->range[i - 1].end < ranges->range[i].base);
    }
}

static void pages_that_are_not_whole_are_left_out(void) {
    struct x86_ranges ranges = {0};
    x86_ranges_add(&ranges, 1, PAGE + 1);
    assert(ranges.count == 0);
    x86_ranges_add(&ranges, 1, 2 * PAGE + 1);
    assert(ranges.count == 1);
    assert(ranges.range[0].base == PAGE && ranges.range[0].end == 2 * PAGE);
    x86_ranges_add(&ranges, UINT64_MAX - 1, UINT64_MAX);
    x86_ranges_add(&ranges, 3 * PAGE, PAGE); // the wrong way round
    assert(ranges.count == 1);
}

static void removing_takes_out_touched_pages(void) {
    struct x86_ranges ranges = {0};
    x86_ranges_add(&ranges, 0, 10 * PAGE);
    x86_ranges_remove(&ranges, 3 * PAGE + 1, 3 * PAGE + 2);
    assert(ranges.count == 2);
    assert(ranges.range[0].end == 3 * PAGE && ranges.range[1].base == 4 * PAGE);
    x86_ranges_remove(&ranges, 0, UINT64_MAX);
    assert(ranges.count == 0);
}

// Against a model that knows each page.
static void random_operations_agree_with_a_model(void) {
    srand(1);
    for (int round = 0; round < 2000; round++) {
        struct x86_ranges ranges = {0};
        bool model[PAGES] = {false};
        for (int step = 0; step < 20; step++) {
            uint64_t base = (uint64_t)rand() % (PAGES * PAGE);
            uint64_t end = base + (uint64_t)rand() % (PAGES * PAGE - base);
            if (rand() % 2 == 0) {
                x86_ranges_add(&ranges, base, end);
                for (uint64_t page = (base + PAGE - 1) / PAGE; page < end / PAGE; page++) {
                    model[page] = true;
                }
            } else if (base < end) {
                x86_ranges_remove(&ranges, base, end);
                for (uint64_t page = base / PAGE; page < (end + PAGE - 1) / PAGE; page++) {
                    model[page] = false;
                }
            }
        }
        check_sorted(&ranges);
        bool found[PAGES] = {false};
        for (uint32_t i = 0; i < ranges.count; i++) {
            for (uint64_t page = ranges.range[i].base / PAGE; page < ranges.range[i].end / PAGE;
                 page++) {
                found[page] = true;
            }
        }
        assert(memcmp(model, found, sizeof model) == 0);
    }
}

static void a_full_table_leaves_memory_unused(void) {
    struct x86_ranges ranges = {0};
    for (uint64_t i = 0; i < 2 * X86_RANGES_MOST; i++) {
        x86_ranges_add(&ranges, 2 * i * PAGE, (2 * i + 1) * PAGE);
    }
    assert(ranges.count == X86_RANGES_MOST);
    x86_ranges_remove(&ranges, 0, PAGE);
    check_sorted(&ranges);
}

int main(void) {
    pages_that_are_not_whole_are_left_out();
    removing_takes_out_touched_pages();
    random_operations_agree_with_a_model();
    a_full_table_leaves_memory_unused();
    return 0;
}
