// SPDX-License-Identifier: Apache-2.0
//
// Memory that the collector leaves alone, taken from the heap's blocks: the runtime's own tables,
// and Unsafe.allocateMemory. Its contents are not scanned.

#ifndef MIRAGE_RAW_H
#define MIRAGE_RAW_H

#include <stddef.h>

// `size` bytes, not zeroed, aligned to 16; NULL if there is no room.
void *raw_allocate(size_t size);
void raw_free(void *memory);
// Bytes that may be used at `memory`: at least what was asked for.
size_t raw_size(const void *memory);

#endif
