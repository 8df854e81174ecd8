// SPDX-License-Identifier: Apache-2.0
//
// Page tables (Intel SDM volume 3, chapter 4.5): four levels of 512 entries.

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

extern const uint8_t x86_image_start[];
extern const uint8_t x86_rodata_start[];
extern const uint8_t x86_data_start[];
extern const uint8_t x86_image_end[];

static uint64_t map; // physical address of the uppermost table

X86_INTERRUPT_CODE_BEGIN // stacks.c looks up entries in the page fault handler

// The table that an entry refers to; made if it is missing.
static uint64_t *table_below(uint64_t *entry, bool create) {
    if ((*entry & X86_PAGE_PRESENT) == 0) {
        uint64_t frame = create ? x86_frame_take() : 0;
        if (frame == 0) {
            return NULL;
        }
        *entry = frame | X86_PAGE_PRESENT | X86_PAGE_WRITABLE;
    } else if ((*entry & X86_PAGE_LARGE) != 0) {
        uint64_t frame = create ? x86_frame_take() : 0;
        if (frame == 0) {
            return NULL;
        }
        uint64_t *pages = x86_direct(frame);
        for (uint64_t i = 0; i < 512; i++) {
            pages[i] = (*entry & ~X86_PAGE_LARGE) + i * HAL_PAGE_SIZE;
        }
        *entry = frame | X86_PAGE_PRESENT | X86_PAGE_WRITABLE; // the same translations as before
    }
    return x86_direct(*entry & X86_PAGE_ADDRESS);
}

uint64_t *x86_page_entry(uintptr_t address, bool large, bool create) {
    uint64_t *table = x86_direct(map);
    int last = large ? 21 : 12;
    for (int shift = 39; shift > last; shift -= 9) {
        table = table_below(&table[address >> shift & 511], create);
        if (table == NULL) {
            return NULL;
        }
    }
    return &table[address >> last & 511];
}

X86_INTERRUPT_CODE_END

static void map_page(uintptr_t address, uint64_t entry, bool large) {
    uint64_t *place = x86_page_entry(address, large, true);
    if (place == NULL) {
        x86_refuse("not enough memory for the page tables");
    }
    *place = entry;
}

static void map_image(const uint8_t *from, const uint8_t *to, uint64_t flags) {
    for (uintptr_t address = (uintptr_t)from; address < (uintptr_t)to; address += HAL_PAGE_SIZE) {
        map_page(address, address | flags, false);
    }
}

static bool in_image(uint64_t from, uint64_t to) {
    return from < (uintptr_t)x86_image_end && to > (uintptr_t)x86_image_start;
}

// RAM in the direct map: large pages, which may reach over the ends of a range, but not next to the
// image, which must have no second, writable address, nor in the first MiB with its devices.
static void map_direct(struct x86_range range) {
    for (uint64_t block = range.base & ~(X86_LARGE_PAGE - 1); block < range.end;
         block += X86_LARGE_PAGE) {
        if (block != 0 && !in_image(block, block + X86_LARGE_PAGE)) {
            map_page(X86_DIRECT + block, block | X86_PAGE_DATA | X86_PAGE_LARGE, true);
            continue;
        }
        for (uint64_t page = block; page < block + X86_LARGE_PAGE; page += HAL_PAGE_SIZE) {
            if (page >= range.base && page < range.end && !in_image(page, page + HAL_PAGE_SIZE)) {
                map_page(X86_DIRECT + page, page | X86_PAGE_DATA, false);
            }
        }
    }
}

void x86_paging_start(void) {
    map = x86_frame_take();
    if (map == 0) {
        x86_refuse("not enough memory for the page tables");
    }
    map_image(x86_image_start, x86_rodata_start, X86_PAGE_PRESENT);
    map_image(x86_rodata_start, x86_data_start, X86_PAGE_PRESENT | X86_PAGE_NO_EXECUTE);
    map_image(x86_data_start, x86_image_end, X86_PAGE_DATA);
    const struct x86_ranges *ram = x86_frames_ram();
    for (uint32_t i = 0; i < ram->count; i++) {
        map_direct(ram->range[i]);
    }
    x86_load_page_map(map);
}

static void map_all(uintptr_t base, uint64_t physical, size_t size, uint64_t flags) {
    uint64_t end = physical + size;
    for (uint64_t page = physical & X86_PAGE_ADDRESS; page < end; page += HAL_PAGE_SIZE) {
        map_page(base + page, page | flags, false);
    }
}

volatile void *x86_device_map(uint64_t physical, size_t size) {
    map_all(X86_DEVICES, physical, size, X86_PAGE_DATA | X86_PAGE_UNCACHED);
    return (volatile void *)(X86_DEVICES + physical);
}

void *x86_shared_map(uint64_t physical, size_t size) {
    map_all(X86_DIRECT, physical, size, X86_PAGE_DATA);
    return x86_direct(physical);
}

uint64_t x86_physical(const volatile void *address) {
    uintptr_t virtual = (uintptr_t)address;
    if (virtual >= X86_DIRECT && virtual < X86_STACKS) {
        return virtual - X86_DIRECT;
    }
    uint64_t *directory = x86_page_entry(virtual, true, false);
    if (directory != NULL && (*directory & X86_PAGE_PRESENT) && (*directory & X86_PAGE_LARGE)) {
        return (*directory & X86_PAGE_ADDRESS) + (virtual & (X86_LARGE_PAGE - 1));
    }
    uint64_t *page = x86_page_entry(virtual, false, false);
    if (page == NULL || (*page & X86_PAGE_PRESENT) == 0) {
        x86_refuse("the physical address of a page that is not mapped was asked for");
    }
    return (*page & X86_PAGE_ADDRESS) + (virtual & (HAL_PAGE_SIZE - 1));
}
