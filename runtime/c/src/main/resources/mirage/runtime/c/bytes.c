// SPDX-License-Identifier: Apache-2.0
//
// Byte arrays as Latin-1 strings have them, several bytes at a time.

#include "mirage/bytes.h"

typedef uint64_t __attribute__((may_alias, aligned(1))) bytes_word;
typedef uint32_t __attribute__((may_alias, aligned(1))) bytes_half;

static const uint8_t *bytes_of(jref array) {
    return (const uint8_t *)array + MRT_ARRAY_DATA(1);
}

#define BYTES_EVEN 0x00ff00ff00ff00ffu
#define BYTES_PAIRS 0x0000ffff0000ffffu

// Eight characters in a turn, of which a word holds the first in its lowest byte: two of them are
// put together in 16 bits (a * 31 + b is at most 8160), then four in 32 bits, and the two halves.
static uint32_t bytes_hash_word(uint64_t word) {
    uint64_t pairs = (word & BYTES_EVEN) * 31 + ((word >> 8) & BYTES_EVEN);
    uint64_t fours = (pairs & BYTES_PAIRS) * 961 + ((pairs >> 16) & BYTES_PAIRS);
    return (uint32_t)fours * 923521u + (uint32_t)(fours >> 32); // 31^4
}

int32_t mrt_bytes_hash(jref array) {
    const uint8_t *bytes = bytes_of(array);
    size_t left = (uint32_t)((const mrt_array *)array)->length;
    uint32_t hash = 0;
    size_t odd = left % 8;
    if (left >= 8 && odd != 0) {
        // The characters in excess come first, as if behind zeros, which change nothing.
        hash = bytes_hash_word(*(const bytes_word *)bytes << (64 - 8 * odd));
        bytes += odd;
        left -= odd;
    }
    for (; left >= 8; left -= 8, bytes += 8) {
        hash = hash * 2487512833u + bytes_hash_word(*(const bytes_word *)bytes); // 31^8
    }
    for (; left > 0; left--) {
        hash = hash * 31u + *bytes++;
    }
    return (int32_t)hash;
}

// The last bytes are compared with some before them, rather than one by one.
int32_t mrt_bytes_equal(jref first, jref second) {
    const uint8_t *a = bytes_of(first);
    const uint8_t *b = bytes_of(second);
    size_t size = (uint32_t)((const mrt_array *)first)->length;
    if (size != (uint32_t)((const mrt_array *)second)->length) {
        return 0;
    }
    if (size < 8) {
        if (size >= 4) {
            return *(const bytes_half *)a == *(const bytes_half *)b &&
                   *(const bytes_half *)(a + size - 4) == *(const bytes_half *)(b + size - 4);
        }
        while (size > 0 && a[size - 1] == b[size - 1]) {
            size--;
        }
        return size == 0;
    }
    for (size_t at = 0; at < size - 8; at += 8) {
        if (*(const bytes_word *)(a + at) != *(const bytes_word *)(b + at)) {
            return 0;
        }
    }
    return *(const bytes_word *)(a + size - 8) == *(const bytes_word *)(b + size - 8);
}

#define BYTES_ONES 0x0101010101010101u
#define BYTES_LOW 0x7f7f7f7f7f7f7f7fu

// The highest bit of each byte of `word` that is `wanted`, a byte eight times over.
static uint64_t bytes_matches(uint64_t word, uint64_t wanted) {
    uint64_t other = word ^ wanted;
    return ~(((other & BYTES_LOW) + BYTES_LOW) | other | BYTES_LOW);
}

// The first index in [from, end) with this byte, -1.
static int64_t bytes_scan(const uint8_t *bytes, int64_t from, int64_t end, uint8_t byte) {
    uint64_t wanted = byte * BYTES_ONES;
    for (; from + 8 <= end; from += 8) {
        uint64_t found = bytes_matches(*(const bytes_word *)(bytes + from), wanted);
        if (found != 0) {
            return from + __builtin_ctzll(found) / 8;
        }
    }
    for (; from < end; from++) {
        if (bytes[from] == byte) {
            return from;
        }
    }
    return -1;
}

int32_t mrt_bytes_first(jref array, int32_t character, int32_t from) {
    if ((uint32_t)character > 255) {
        return -1;
    }
    return (int32_t)bytes_scan(bytes_of(array), from < 0 ? 0 : from,
                               ((const mrt_array *)array)->length, (uint8_t)character);
}

int32_t mrt_bytes_last(jref array, int32_t character, int32_t from) {
    const uint8_t *bytes = bytes_of(array);
    int64_t length = ((const mrt_array *)array)->length;
    int64_t end = from < length ? (int64_t)from + 1 : length;
    uint64_t wanted = (uint8_t)character * BYTES_ONES;
    if ((uint32_t)character > 255) {
        return -1;
    }
    for (; end >= 8; end -= 8) {
        uint64_t found = bytes_matches(*(const bytes_word *)(bytes + end - 8), wanted);
        if (found != 0) {
            return (int32_t)(end - 1 - __builtin_clzll(found) / 8);
        }
    }
    while (--end >= 0) {
        if (bytes[end] == character) {
            return (int32_t)end;
        }
    }
    return -1;
}

int32_t mrt_bytes_find(jref array, int32_t count, jref sought, int32_t sought_count, int32_t from) {
    const uint8_t *bytes = bytes_of(array);
    const uint8_t *wanted = bytes_of(sought);
    int64_t end = (int64_t)count - sought_count + 1;
    for (int64_t at = from; (at = bytes_scan(bytes, at, end, wanted[0])) >= 0; at++) {
        int32_t same = 1;
        while (same < sought_count && bytes[at + same] == wanted[same]) {
            same++;
        }
        if (same == sought_count) {
            return (int32_t)at;
        }
    }
    return -1;
}
