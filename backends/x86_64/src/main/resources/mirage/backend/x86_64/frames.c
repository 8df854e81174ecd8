// SPDX-License-Identifier: Apache-2.0
//
// Physical memory: pages of 4 KiB and of 2 MiB. Memory starts as ranges that are cut from; what is
// given back is kept in lists that run through the free pages themselves.

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

extern const uint8_t x86_image_start[];
extern const uint8_t x86_image_end[];

struct free_frame {
    struct free_frame *next;
};

static struct x86_ranges ram;   // as the loader tells it
static struct x86_ranges small; // parts that no aligned 2 MiB fit into, cut from below
static struct x86_ranges large; // multiples of 2 MiB, cut from above
static struct free_frame *small_free;
static struct free_frame *large_free;
static uint64_t total; // 4 KiB pages
static uint64_t left;

static void sort_out(struct x86_range range) {
    uint64_t base = (range.base + X86_LARGE_PAGE - 1) & ~(X86_LARGE_PAGE - 1);
    uint64_t end = range.end & ~(X86_LARGE_PAGE - 1);
    if (base < end) {
        x86_ranges_add(&small, range.base, base);
        x86_ranges_add(&large, base, end);
        x86_ranges_add(&small, end, range.end);
    } else {
        x86_ranges_add(&small, range.base, range.end);
    }
    total += (range.end - range.base) / HAL_PAGE_SIZE;
}

static size_t length(const char *text) {
    size_t size = 0;
    while (text[size] != '\0') {
        size++;
    }
    return size;
}

void x86_frames_start(const struct pvh_start_info *info) {
    if (info->magic != PVH_MAGIC || info->version < 1) {
        x86_refuse("the loader passes no PVH memory map");
    }
    const struct pvh_memory *map = (const struct pvh_memory *)info->memory_map;
    for (uint32_t i = 0; i < info->memory_map_entries; i++) {
        if (map[i].type == PVH_MEMORY_RAM && map[i].size <= UINT64_MAX - map[i].address) {
            x86_ranges_add(&ram, map[i].address, map[i].address + map[i].size);
        }
    }
    struct x86_ranges free = ram;
    x86_ranges_remove(&free, 0, HAL_PAGE_SIZE);
    x86_ranges_remove(&free, (uintptr_t)x86_image_start, (uintptr_t)x86_image_end);
    x86_ranges_remove(&free, (uintptr_t)info, (uintptr_t)info + sizeof *info);
    if (info->command_line != 0) {
        x86_ranges_remove(&free, info->command_line,
                          info->command_line + length((const char *)info->command_line) + 1);
    }
    const struct pvh_module *modules = (const struct pvh_module *)info->modules;
    for (uint32_t i = 0; i < info->module_count; i++) {
        x86_ranges_remove(&free, info->modules, (uintptr_t)&modules[i + 1]);
        x86_ranges_remove(&free, modules[i].address, modules[i].address + modules[i].size);
    }
    for (uint32_t i = 0; i < free.count; i++) {
        sort_out(free.range[i]);
    }
    left = total;
}

const struct x86_ranges *x86_frames_ram(void) {
    return &ram;
}

X86_INTERRUPT_CODE_BEGIN // pages are taken by the page fault handler

static uint64_t cut_large(void) {
    if (large_free != NULL) {
        struct free_frame *frame = large_free;
        large_free = frame->next;
        return (uint64_t)frame - X86_DIRECT;
    }
    if (large.count == 0) {
        return 0;
    }
    struct x86_range *last = &large.range[large.count - 1];
    last->end -= X86_LARGE_PAGE;
    uint64_t frame = last->end;
    if (last->base == last->end) {
        large.count--;
    }
    return frame;
}

static uint64_t cut_small(void) {
    if (small_free != NULL) {
        struct free_frame *frame = small_free;
        small_free = frame->next;
        return (uint64_t)frame - X86_DIRECT;
    }
    if (small.count == 0) {
        uint64_t block = cut_large();
        if (block == 0) {
            return 0;
        }
        small.range[0] = (struct x86_range){block, block + X86_LARGE_PAGE};
        small.count = 1;
    }
    // The lowest comes first until the tables of paging.c are there, because the entry's tables do
    // not reach far. The order of the rest does not matter: the last takes its place.
    struct x86_range *first = &small.range[0];
    uint64_t frame = first->base;
    first->base += HAL_PAGE_SIZE;
    if (first->base == first->end) {
        small.count--;
        *first = small.range[small.count];
    }
    return frame;
}

uint64_t x86_frame_take(void) {
    uint64_t frame = cut_small();
    if (frame != 0) {
        left--;
        x86_zero(x86_direct(frame), HAL_PAGE_SIZE / 8);
    }
    return frame;
}

void x86_frame_give(uint64_t frame) {
    struct free_frame *freed = x86_direct(frame);
    freed->next = small_free;
    small_free = freed;
    left++;
}

uint64_t x86_large_frame_take(void) {
    uint64_t frame = cut_large();
    if (frame != 0) {
        left -= X86_LARGE_PAGE / HAL_PAGE_SIZE;
        x86_zero(x86_direct(frame), X86_LARGE_PAGE / 8);
    }
    return frame;
}

void x86_large_frame_give(uint64_t frame) {
    struct free_frame *freed = x86_direct(frame);
    freed->next = large_free;
    large_free = freed;
    left += X86_LARGE_PAGE / HAL_PAGE_SIZE;
}

uint64_t x86_frames_free(void) {
    return left;
}

uint64_t x86_frames_kept(void) {
    return total / 32 + 16;
}

X86_INTERRUPT_CODE_END
