// SPDX-License-Identifier: Apache-2.0
//
// Byte arrays as Latin-1 strings have them, several bytes at a time.

#include "mirage/bytes.h"

typedef uint64_t __attribute__((may_alias, aligned(1))) bytes_word;
typedef uint32_t __attribute__((may_alias, aligned(1))) bytes_half;

static const uint8_t *bytes_of(jref array) {
    return (const uint8_t *)array + MRT_ARRAY_DATA(1);
}

// Four characters in a turn: h * 31^4 + a * 31^3 + b * 31^2 + c * 31 + d, so that only one
// multiplication waits for the turn before.
int32_t mrt_bytes_hash(jref array) {
    const uint8_t *bytes = bytes_of(array);
    int32_t left = ((const mrt_array *)array)->length;
    uint32_t hash = 0;
    for (; left >= 4; left -= 4, bytes += 4) {
        hash = hash * 923521u + bytes[0] * 29791u + bytes[1] * 961u + bytes[2] * 31u + bytes[3];
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
