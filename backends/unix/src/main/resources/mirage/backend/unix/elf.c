// SPDX-License-Identifier: Apache-2.0

#include "unix/elf.h"

#include <stdbool.h>
#include <stddef.h>
#include "mirage/rare.h"

RARE_BEGIN

enum { SEGMENT_LOAD = 1, SEGMENT_DYNAMIC = 2 };
enum { DYNAMIC_HASH = 4, DYNAMIC_STRINGS = 5, DYNAMIC_SYMBOLS = 6, DYNAMIC_GNU_HASH = 0x6ffffef5 };

struct elf_header {
    uint8_t ident[16];
    uint16_t type;
    uint16_t machine;
    uint32_t version;
    uint64_t entry;
    uint64_t segments; // offset of the program headers
    uint64_t sections;
    uint32_t flags;
    uint16_t header_size;
    uint16_t segment_size;
    uint16_t segment_count;
    uint16_t section_size;
    uint16_t section_count;
    uint16_t section_names;
};

struct elf_segment {
    uint32_t type;
    uint32_t flags;
    uint64_t offset;
    uint64_t address;
    uint64_t physical;
    uint64_t file_size;
    uint64_t memory_size;
    uint64_t alignment;
};

struct elf_dynamic {
    int64_t tag;
    uint64_t value;
};

struct elf_symbol {
    uint32_t name;
    uint8_t info;
    uint8_t other;
    uint16_t section; // 0: undefined
    uint64_t value;
    uint64_t size;
};

_Static_assert(sizeof(struct elf_header) == 64, "Elf64_Ehdr");
_Static_assert(sizeof(struct elf_segment) == 56, "Elf64_Phdr");
_Static_assert(sizeof(struct elf_symbol) == 24, "Elf64_Sym");

uintptr_t elf_auxiliary(const uintptr_t *initial, uintptr_t type) {
    const uintptr_t *next = initial + 1 + initial[0] + 1; // count, arguments, their end
    while (*next != 0) {                                  // the environment
        next++;
    }
    for (next++; next[0] != 0; next += 2) {
        if (next[0] == type) {
            return next[1];
        }
    }
    return 0;
}

static bool equal(const char *a, const char *b) {
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

// The GNU hash table does not say how many symbols there are: the last one is the end of the chain
// that starts highest.
static uint32_t count_symbols(const uint32_t *hash) {
    uint32_t bucket_count = hash[0];
    uint32_t first = hash[1];
    const uint32_t *buckets = hash + 4 + (size_t)hash[2] * 2; // behind the 64-bit Bloom filter
    const uint32_t *chains = buckets + bucket_count;
    uint32_t last = 0;
    for (uint32_t i = 0; i < bucket_count; i++) {
        last = buckets[i] > last ? buckets[i] : last;
    }
    if (last < first) {
        return first;
    }
    while ((chains[last - first] & 1) == 0) {
        last++;
    }
    return last + 1;
}

uintptr_t elf_vdso_symbol(uintptr_t image, const char *name) {
    const struct elf_header *header = (const struct elf_header *)image;
    const struct elf_segment *segments = (const struct elf_segment *)(image + header->segments);
    const struct elf_dynamic *dynamic = NULL;
    uintptr_t slide = 0; // from the addresses in the file to those in memory
    bool slide_known = false;
    for (uint16_t i = 0; i < header->segment_count; i++) {
        const struct elf_segment *segment = &segments[i];
        if (segment->type == SEGMENT_LOAD && !slide_known) {
            slide = image + segment->offset - segment->address;
            slide_known = true;
        } else if (segment->type == SEGMENT_DYNAMIC) {
            dynamic = (const struct elf_dynamic *)(image + segment->offset);
        }
    }
    const char *strings = NULL;
    const struct elf_symbol *symbols = NULL;
    uint32_t count = 0;
    for (; dynamic != NULL && dynamic->tag != 0; dynamic++) {
        uintptr_t address = slide + dynamic->value;
        switch (dynamic->tag) {
        case DYNAMIC_HASH:
            count = ((const uint32_t *)address)[1];
            break;
        case DYNAMIC_GNU_HASH:
            count = count == 0 ? count_symbols((const uint32_t *)address) : count;
            break;
        case DYNAMIC_STRINGS:
            strings = (const char *)address;
            break;
        case DYNAMIC_SYMBOLS:
            symbols = (const struct elf_symbol *)address;
            break;
        default:
            break;
        }
    }
    if (strings == NULL || symbols == NULL) {
        return 0;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (symbols[i].section != 0 && equal(strings + symbols[i].name, name)) {
            return slide + symbols[i].value;
        }
    }
    return 0;
}

RARE_END
