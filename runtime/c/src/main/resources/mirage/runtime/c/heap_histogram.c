// SPDX-License-Identifier: Apache-2.0
#include "heap_histogram.h"

#include "collect.h"
#include "collect_mark.h"
#include "mirage/rare.h"
#include "panic.h"
#include "raw.h"

RARE_BEGIN

struct histogram_row {
    const struct mrt_class *type; // NULL: free
    uint32_t count;
    uint64_t bytes;
};

static struct histogram_row *histogram_rows; // a hash table, later sorted
static uint32_t histogram_size;              // a power of two, above the number of classes

static void histogram_add(jref object) {
    const struct mrt_class *type = mrt_class_of(object);
    uint32_t at = (uint32_t)((uintptr_t)type >> 3) * 2654435761u & (histogram_size - 1);
    while (histogram_rows[at].type != NULL && histogram_rows[at].type != type) {
        at = (at + 1) & (histogram_size - 1);
    }
    histogram_rows[at].type = type;
    histogram_rows[at].count++;
    histogram_rows[at].bytes += heap_object_size(object);
}

static void histogram_count(void) {
    for (uint32_t block = 0; block < heap.committed; block++) {
        uint8_t kind = heap.blocks[block].kind;
        if (kind == HEAP_SMALL || kind == HEAP_LARGE) {
            mark_each(heap.marks, block, histogram_add);
        }
    }
}

static void histogram_print_number(uint64_t value, uint32_t width) {
    for (uint64_t limit = 10; width > 1; width--, limit *= 10) {
        if (value < limit) {
            panic_write(" ");
        }
    }
    panic_write_number((int64_t)value);
}

static void histogram_print_row(const struct histogram_row *row) {
    histogram_print_number(row->count, 15);
    histogram_print_number(row->bytes, 15);
}

// Takes the largest row each time: classes are few, and memory may be short.
static void histogram_print(void) {
    struct histogram_row total = {0};
    panic_write("\n num     #instances         #bytes  class name\n"
                "-------------------------------------------------------\n");
    for (uint32_t number = 1;; number++) {
        struct histogram_row *largest = NULL;
        for (uint32_t i = 0; i < histogram_size; i++) {
            struct histogram_row *row = &histogram_rows[i];
            if (row->type != NULL && (largest == NULL || row->bytes > largest->bytes)) {
                largest = row;
            }
        }
        if (largest == NULL) {
            break;
        }
        histogram_print_number(number, 4);
        panic_write(":");
        histogram_print_row(largest);
        panic_write("  ");
        panic_write(largest->type->name);
        panic_write("\n");
        total.count += largest->count;
        total.bytes += largest->bytes;
        largest->type = NULL;
    }
    panic_write("Total");
    histogram_print_row(&total);
    panic_write("\n");
}

void heap_histogram(void) {
    collect_all_dead();
    histogram_size = 64;
    while (histogram_size <= mrt_class_count) {
        histogram_size *= 2;
    }
    bool emergency = heap.emergency;
    heap.emergency = true;
    size_t size = histogram_size * sizeof *histogram_rows;
    histogram_rows = raw_allocate(size);
    heap.emergency = emergency;
    if (histogram_rows == NULL) {
        panic_write("mirage: there is no memory for a heap histogram\n");
        return;
    }
    __builtin_memset(histogram_rows, 0, size);
    histogram_count();
    histogram_print();
    raw_free(histogram_rows);
}

RARE_END
