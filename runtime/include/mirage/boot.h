// SPDX-License-Identifier: Apache-2.0
//
// Facts of the wiring plan that the runtime needs before any Java runs. mirc generates the file
// that defines them, one for each image.

#ifndef MIRAGE_BOOT_H
#define MIRAGE_BOOT_H

#include <stddef.h>
#include <stdint.h>

// The unikernel's name, for messages; UTF-8, NUL-ended.
extern const char mirage_boot_unikernel[];

// The most memory in bytes that the guest may use (`limits { memory = … }`), 0 for no limit.
extern const size_t mirage_boot_memory_limit;

// Only in images that test the collector: every so manyth allocation collects and checks the
// result.
extern const uint32_t mirage_collect_stress;

#endif
