// SPDX-License-Identifier: Apache-2.0
//
// The heap: virtual memory between the image and 4 GiB, committed in pages of 2 MiB where that
// fits, else of 4 KiB.

#include "x86_64/cpu.h"
#include "x86_64/x86.h"

#define FOUR_GIB (UINT64_C(1) << 32)

extern const uint8_t x86_image_end[];

struct hal_range hal_memory_heap(size_t limit) {
    uintptr_t base = ((uintptr_t)x86_image_end + X86_LARGE_PAGE - 1) & ~(X86_LARGE_PAGE - 1);
    uint64_t size = FOUR_GIB - base;
    uint64_t kept = x86_frames_kept();
    uint64_t free = x86_frames_free() > kept ? (x86_frames_free() - kept) * HAL_PAGE_SIZE : 0;
    if (limit != 0 && limit < size) {
        size = (limit + HAL_PAGE_SIZE - 1) & ~(HAL_PAGE_SIZE - 1);
    }
    return (struct hal_range){base, free < size ? free : size};
}

static bool commit_large(uintptr_t base) {
    uint64_t *entry = x86_page_entry(base, true, true);
    if (entry == NULL || *entry != 0) { // 0: neither a large page nor a table of small ones
        return false;
    }
    uint64_t frame = x86_large_frame_take();
    if (frame == 0) {
        return false;
    }
    *entry = frame | X86_PAGE_DATA | X86_PAGE_LARGE;
    return true;
}

static bool is_large(uintptr_t base) {
    uint64_t *entry = x86_page_entry(base, true, false);
    return entry != NULL && (*entry & X86_PAGE_PRESENT) != 0 && (*entry & X86_PAGE_LARGE) != 0;
}

static bool commit_small(uintptr_t page) {
    uint64_t *entry = x86_page_entry(page, false, true);
    if (entry == NULL) {
        return false;
    }
    if ((*entry & X86_PAGE_PRESENT) == 0) {
        uint64_t frame = x86_frame_take();
        if (frame == 0) {
            return false;
        }
        *entry = frame | X86_PAGE_DATA;
    }
    return true;
}

bool hal_memory_commit(uintptr_t base, size_t size) {
    uint64_t pages = size / HAL_PAGE_SIZE;
    if (x86_frames_free() < pages + pages / 512 + 2 + x86_frames_kept()) {
        return false;
    }
    for (uintptr_t at = base; at < base + size;) {
        bool whole = at % X86_LARGE_PAGE == 0 && base + size - at >= X86_LARGE_PAGE;
        if (is_large(at) || (whole && commit_large(at))) {
            at = (at & ~(X86_LARGE_PAGE - 1)) + X86_LARGE_PAGE;
        } else if (commit_small(at)) {
            at += HAL_PAGE_SIZE;
        } else {
            return false;
        }
    }
    return true;
}

static void release_small(uintptr_t page) {
    bool large = is_large(page);
    uint64_t *entry = x86_page_entry(page, false, large);
    if (entry == NULL) {
        if (large) { // no memory to split it: it stays, and becomes what a fresh page is
            x86_zero((void *)page, HAL_PAGE_SIZE / 8);
        }
        return;
    }
    if ((*entry & X86_PAGE_PRESENT) != 0) {
        uint64_t frame = *entry & X86_PAGE_ADDRESS;
        *entry = 0;
        x86_forget_page(page);
        x86_frame_give(frame);
    }
}

void hal_memory_release(uintptr_t base, size_t size) {
    for (uintptr_t at = base; at < base + size;) {
        if (at % X86_LARGE_PAGE == 0 && base + size - at >= X86_LARGE_PAGE && is_large(at)) {
            uint64_t *entry = x86_page_entry(at, true, false);
            uint64_t frame = *entry & X86_PAGE_ADDRESS;
            *entry = 0;
            x86_forget_page(at);
            x86_large_frame_give(frame);
            at += X86_LARGE_PAGE;
        } else {
            release_small(at);
            at += HAL_PAGE_SIZE;
        }
    }
}
