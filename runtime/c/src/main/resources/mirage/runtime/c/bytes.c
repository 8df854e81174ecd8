// SPDX-License-Identifier: Apache-2.0
//
// Byte arrays as Latin-1 strings have them, several bytes at a time.

#include "mirage/bytes.h"

typedef uint64_t __attribute__((may_alias, aligned(1))) bytes_word;

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

int32_t mrt_bytes_equal(jref first, jref second) {
    const uint8_t *a = bytes_of(first);
    const uint8_t *b = bytes_of(second);
    int32_t left = ((const mrt_array *)first)->length;
    if (left != ((const mrt_array *)second)->length) {
        return 0;
    }
    for (; left >= 8; left -= 8, a += 8, b += 8) {
        if (*(const bytes_word *)a != *(const bytes_word *)b) {
            return 0;
        }
    }
    for (; left > 0; left--) {
        if (*a++ != *b++) {
            return 0;
        }
    }
    return 1;
}
