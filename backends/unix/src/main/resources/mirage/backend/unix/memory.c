// SPDX-License-Identifier: Apache-2.0
//
// Memory: address space for the heap below 4 GiB, and stacks with a guard page. The kernel gives
// zeroed pages as they are touched.

#include "mirage/rare.h"
#include "unix/system_call.h"
#include "unix/unix.h"

RARE_BEGIN

enum { PROTECT_NONE = 0, PROTECT_READ_WRITE = 3 };
enum {
    MAP_PRIVATE = 0x2,
    MAP_ANONYMOUS = 0x20,
    MAP_NO_RESERVE = 0x4000,
    MAP_FIXED_NO_REPLACE = 0x100000,
};
enum { ADVISE_DO_NOT_NEED = 4, ADVISE_GUARD = 102 };

#define FOUR_GIB ((uintptr_t)1 << 32)
#define HEAP_ALIGNMENT ((uintptr_t)2 << 20)
#define BOOT_STACK_SIZE ((size_t)1 << 20) // a Java thread's default
#define LOT_STACKS 16
#define LOT_LARGEST_STACK ((size_t)1 << 20)

extern const uint8_t mirage_image_end[];

static struct hal_range boot_stack;
static uintptr_t lot; // address space for stacks: [lot, lot_end)
static uintptr_t lot_end;

static uintptr_t map(uintptr_t address, size_t size, int protection, int flags) {
    long result = system_call6(SYSTEM_MMAP, (long)address, (long)size, protection,
                               MAP_PRIVATE | MAP_ANONYMOUS | MAP_NO_RESERVE | flags, -1, 0);
    return result < 0 && result > -4096 ? 0 : (uintptr_t)result;
}

void unix_memory_start(void) {
    boot_stack.base = hal_stack_map(BOOT_STACK_SIZE);
    boot_stack.size = BOOT_STACK_SIZE;
    if (boot_stack.base == 0) {
        unix_refuse("no memory for the first stack");
    }
}

// The address space below 4 GiB belongs to this process alone, except for what a security module or
// an emulator put there, or where a limit of the process is lower: then a smaller piece serves.
struct hal_range hal_memory_heap(size_t limit) {
    uintptr_t start = ((uintptr_t)mirage_image_end + HEAP_ALIGNMENT - 1) & ~(HEAP_ALIGNMENT - 1);
    size_t size = FOUR_GIB - start;
    if (limit != 0 && limit < size) {
        size = (limit + HAL_PAGE_SIZE - 1) & ~(HAL_PAGE_SIZE - 1);
    }
    for (; size >= HEAP_ALIGNMENT; size = size / 2 & ~(HAL_PAGE_SIZE - 1)) {
        for (uintptr_t base = start; base + size <= FOUR_GIB; base += size) {
            uintptr_t mapped = map(base, size, PROTECT_NONE, MAP_FIXED_NO_REPLACE);
            if (mapped == base) {
                return (struct hal_range){base, size};
            }
            if (mapped != 0) { // a kernel before 4.17, to which the address is only a wish
                system_call3(SYSTEM_MUNMAP, (long)mapped, (long)size, 0);
            }
        }
    }
    return (struct hal_range){start, 0};
}

bool hal_memory_commit(uintptr_t base, size_t size) {
    return system_call3(SYSTEM_MPROTECT, (long)base, (long)size, PROTECT_READ_WRITE) == 0;
}

void hal_memory_release(uintptr_t base, size_t size) {
    system_call3(SYSTEM_MADVISE, (long)base, (long)size, ADVISE_DO_NOT_NEED);
    system_call3(SYSTEM_MPROTECT, (long)base, (long)size, PROTECT_NONE);
}

// From 6.13 on the kernel can guard a page without a mapping of its own, which is ten times as
// fast.
static bool guard_page(uintptr_t page) {
    return system_call3(SYSTEM_MADVISE, (long)page, HAL_PAGE_SIZE, ADVISE_GUARD) == 0 ||
           system_call3(SYSTEM_MPROTECT, (long)page, HAL_PAGE_SIZE, PROTECT_NONE) == 0;
}

// Address space for a stack and its guard; several are mapped at a time.
static uintptr_t take_from_lot(size_t size) {
    if (size > LOT_LARGEST_STACK) {
        return map(0, size, PROTECT_READ_WRITE, 0);
    }
    if (lot_end - lot < size) {
        if (lot != lot_end) {
            system_call3(SYSTEM_MUNMAP, (long)lot, (long)(lot_end - lot), 0);
        }
        lot = map(0, size * LOT_STACKS, PROTECT_READ_WRITE, 0);
        lot_end = lot == 0 ? 0 : lot + size * LOT_STACKS;
    }
    uintptr_t taken = lot == 0 ? map(0, size, PROTECT_READ_WRITE, 0) : lot;
    lot += lot == 0 ? 0 : size;
    return taken;
}

uintptr_t hal_stack_map(size_t size) {
    uintptr_t guard = take_from_lot(size + HAL_PAGE_SIZE);
    if (guard == 0) {
        return 0;
    }
    if (!guard_page(guard)) {
        system_call3(SYSTEM_MUNMAP, (long)guard, (long)(size + HAL_PAGE_SIZE), 0);
        return 0;
    }
    return guard + HAL_PAGE_SIZE;
}

void hal_stack_unmap(uintptr_t base, size_t size) {
    system_call3(SYSTEM_MUNMAP, (long)(base - HAL_PAGE_SIZE), (long)(size + HAL_PAGE_SIZE), 0);
}

struct hal_range hal_stack_boot(void) {
    return boot_stack;
}

RARE_END
