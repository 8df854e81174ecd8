// SPDX-License-Identifier: Apache-2.0
//
// The functions that a freestanding C compiler may call by itself.

#include <stddef.h>
#include <stdint.h>

void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *a, const void *b, size_t size);

// Short copies dominate, and `rep movsb` takes some thirty cycles to start.
#define MEMORY_SHORT 256u

typedef uint64_t __attribute__((may_alias, aligned(1))) memory_word;
typedef uint32_t __attribute__((may_alias, aligned(1))) memory_half;
typedef uint16_t __attribute__((may_alias, aligned(1))) memory_pair;

// Copies up to 16 bytes that may overlap: all are read before the first is written.
static void memory_copy_few(uint8_t *target, const uint8_t *source, size_t size) {
    if (size >= 8) {
        uint64_t first = *(const memory_word *)source;
        uint64_t last = *(const memory_word *)(source + size - 8);
        *(memory_word *)target = first;
        *(memory_word *)(target + size - 8) = last;
    } else if (size >= 4) {
        uint32_t first = *(const memory_half *)source;
        uint32_t last = *(const memory_half *)(source + size - 4);
        *(memory_half *)target = first;
        *(memory_half *)(target + size - 4) = last;
    } else if (size >= 2) {
        uint16_t first = *(const memory_pair *)source;
        uint16_t last = *(const memory_pair *)(source + size - 2);
        *(memory_pair *)target = first;
        *(memory_pair *)(target + size - 2) = last;
    } else if (size != 0) {
        *target = *source;
    }
}

void *memcpy(void *restrict to, const void *restrict from, size_t size) {
    uint8_t *target = to;
    const uint8_t *source = from;
    if (size >= MEMORY_SHORT) {
        __asm__ volatile("rep movsb" : "+D"(target), "+S"(source), "+c"(size) : : "memory");
        return to;
    }
    // The barrier keeps the compiler from turning the loop into a call of this very function.
    for (; size > 16; size -= 8, target += 8, source += 8) {
        *(memory_word *)target = *(const memory_word *)source;
        __asm__ volatile("");
    }
    memory_copy_few(target, source, size);
    return to;
}

// Both copy more than 16 bytes that may overlap, in words; the one that is left at the end is read
// before anything is written.
static void memory_copy_down(uint8_t *target, const uint8_t *source, size_t size) {
    uint64_t first = *(const memory_word *)source;
    for (; size > 8; size -= 8) {
        *(memory_word *)(target + size - 8) = *(const memory_word *)(source + size - 8);
        __asm__ volatile("");
    }
    *(memory_word *)target = first;
}

static void memory_copy_up(uint8_t *target, const uint8_t *source, size_t size) {
    uint8_t *end = target + size - 8;
    uint64_t last = *(const memory_word *)(source + size - 8);
    for (; target < end; target += 8, source += 8) {
        *(memory_word *)target = *(const memory_word *)source;
        __asm__ volatile("");
    }
    *(memory_word *)end = last;
}

void *memmove(void *to, const void *from, size_t size) {
    uint8_t *target = to;
    const uint8_t *source = from;
    if (size <= 16) {
        memory_copy_few(target, source, size);
    } else if ((uintptr_t)target - (uintptr_t)source < size) {
        memory_copy_down(target, source, size);
    } else if (size < MEMORY_SHORT) {
        memory_copy_up(target, source, size);
    } else {
        __asm__ volatile("rep movsb" : "+D"(target), "+S"(source), "+c"(size) : : "memory");
    }
    return to;
}

void *memset(void *to, int value, size_t size) {
    uint8_t *target = to;
    if (size >= MEMORY_SHORT) {
        __asm__ volatile("rep stosb" : "+D"(target), "+c"(size) : "a"(value) : "memory");
        return to;
    }
    uint64_t word = (uint8_t)value * 0x0101010101010101u;
    for (; size >= 8; size -= 8, target += 8) {
        *(memory_word *)target = word;
        __asm__ volatile("");
    }
    for (; size > 0; size--) {
        *target++ = (uint8_t)value;
        __asm__ volatile("");
    }
    return to;
}

int memcmp(const void *a, const void *b, size_t size) {
    const uint8_t *left = a;
    const uint8_t *right = b;
    for (; size >= 8; size -= 8, left += 8, right += 8) {
        if (*(const memory_word *)left != *(const memory_word *)right) {
            break;
        }
    }
    for (; size > 0; size--, left++, right++) {
        if (*left != *right) {
            return *left < *right ? -1 : 1;
        }
    }
    return 0;
}
