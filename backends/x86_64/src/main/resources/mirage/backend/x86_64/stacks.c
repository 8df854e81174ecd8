// SPDX-License-Identifier: Apache-2.0
//
// Stacks: an area of virtual memory of their own. The entries of a stack's pages say "on demand";
// the page fault handler, which has a stack of its own, gives such a page its memory when it is
// touched. The guard page's entry says nothing, so that touching it is a fault.

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

#define BOOT_STACK_SIZE ((size_t)1 << 20) // a Java thread's default

// Address space of a stack that has ended, guard page included, for the next one of its size.
struct hole {
    struct hole *next;
    uintptr_t base;
    size_t size;
};

static uintptr_t area = X86_STACKS; // what lies above has never been used
static struct hole *holes;
static struct hole *spare;
static struct hal_range boot_stack;

void x86_stacks_start(void) {
    boot_stack.size = BOOT_STACK_SIZE;
    boot_stack.base = hal_stack_map(BOOT_STACK_SIZE);
    if (boot_stack.base == 0) {
        x86_refuse("not enough memory for the first stack");
    }
}

struct hal_range hal_stack_boot(void) {
    return boot_stack;
}

static uintptr_t take_address(size_t size) {
    for (struct hole **link = &holes; *link != NULL; link = &(*link)->next) {
        struct hole *hole = *link;
        if (hole->size == size) {
            *link = hole->next;
            hole->next = spare;
            spare = hole;
            return hole->base;
        }
    }
    uintptr_t base = area;
    if (base + size > X86_STACKS_END) {
        return 0;
    }
    area += size;
    return base;
}

static void give_address(uintptr_t base, size_t size) {
    if (spare == NULL) {
        uint64_t frame = x86_frame_take();
        if (frame == 0) {
            return; // the addresses are lost; there are 16 TiB of them
        }
        struct hole *fresh = x86_direct(frame);
        for (size_t i = 0; i < HAL_PAGE_SIZE / sizeof *fresh; i++) {
            fresh[i].next = spare;
            spare = &fresh[i];
        }
    }
    struct hole *hole = spare;
    spare = hole->next;
    *hole = (struct hole){holes, base, size};
    holes = hole;
}

static void clear(uintptr_t base, size_t size) {
    for (uintptr_t page = base; page < base + size; page += HAL_PAGE_SIZE) {
        uint64_t *entry = x86_page_entry(page, false, false);
        if (entry == NULL) {
            continue;
        }
        uint64_t old = *entry;
        *entry = 0;
        if ((old & X86_PAGE_PRESENT) != 0) {
            x86_forget_page(page);
            x86_frame_give(old & X86_PAGE_ADDRESS);
        }
    }
}

static uintptr_t map_demand(size_t size) {
    uintptr_t guard = take_address(size + HAL_PAGE_SIZE);
    if (guard == 0) {
        return 0;
    }
    uintptr_t base = guard + HAL_PAGE_SIZE;
    for (uintptr_t page = base; page < base + size; page += HAL_PAGE_SIZE) {
        uint64_t *entry = x86_page_entry(page, false, true);
        if (entry == NULL) {
            hal_stack_unmap(base, size);
            return 0;
        }
        *entry = X86_PAGE_DEMAND;
    }
    return base;
}

void hal_stack_unmap(uintptr_t base, size_t size) {
    clear(base, size);
    give_address(base - HAL_PAGE_SIZE, size + HAL_PAGE_SIZE);
}

// The page at the top is there from the start: a full memory shows here, where the program can be
// told. The stacks that are there already grow into what is kept back, so no new one may take it.
uintptr_t hal_stack_map(size_t size) {
    return x86_frames_free() < x86_frames_kept() / 2 ? 0
                                                     : x86_stack_map_committed(size, HAL_PAGE_SIZE);
}

uintptr_t x86_stack_map_committed(size_t size, size_t committed) {
    uintptr_t base = map_demand(size);
    if (base == 0) {
        return 0;
    }
    for (uintptr_t page = base + size - committed; page < base + size; page += HAL_PAGE_SIZE) {
        if (!x86_stack_touched(page)) {
            hal_stack_unmap(base, size);
            return 0;
        }
    }
    return base;
}

X86_INTERRUPT_CODE_BEGIN

bool x86_stack_touched(uintptr_t address) {
    if (address < X86_STACKS || address >= X86_STACKS_END) {
        return false;
    }
    uint64_t *entry = x86_page_entry(address, false, false);
    if (entry == NULL || *entry != X86_PAGE_DEMAND) {
        return false;
    }
    uint64_t frame = x86_frame_take();
    if (frame == 0) {
        return false;
    }
    *entry = frame | X86_PAGE_DATA;
    return true;
}

X86_INTERRUPT_CODE_END
