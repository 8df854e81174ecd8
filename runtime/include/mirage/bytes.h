// SPDX-License-Identifier: Apache-2.0
//
// What generated code calls instead of methods of java.lang.StringLatin1, for arrays that are not
// null.

#ifndef MIRAGE_BYTES_H
#define MIRAGE_BYTES_H

#include "mirage/vm.h"

int32_t mrt_bytes_hash(jref array);               // StringLatin1.hashCode
int32_t mrt_bytes_equal(jref first, jref second); // StringLatin1.equals

// The index of the first `character` at or after `from`, or of the last at or before it; -1 if
// there is none. Characters above 255 are in no such array.
int32_t mrt_bytes_first(jref array, int32_t character, int32_t from);
int32_t mrt_bytes_last(jref array, int32_t character, int32_t from);

// The first index, from `from` on, where the first `sought_count` bytes of `sought` lie in the
// first `count` of `array`; -1 if there is none. Only with numbers that mrt_bytes_can_find is true
// for.
int32_t mrt_bytes_find(jref array, int32_t count, jref sought, int32_t sought_count, int32_t from);

static inline int32_t mrt_bytes_can_find(jref array, int32_t count, jref sought,
                                         int32_t sought_count, int32_t from) {
    return from >= 0 && sought_count > 0 && sought_count <= ((const mrt_array *)sought)->length &&
           count <= ((const mrt_array *)array)->length;
}

// Whether the bytes of an AbstractStringBuilder with this coder have room for as many characters;
// computed as ensureCapacityInternal does, for numbers that have overflowed.
static inline int32_t mrt_bytes_room(jref array, uint8_t coder, int32_t characters) {
    return array != NULL && characters - (((const mrt_array *)array)->length >> (coder & 1)) <= 0;
}

#endif
