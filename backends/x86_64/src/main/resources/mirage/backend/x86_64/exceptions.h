// SPDX-License-Identifier: Apache-2.0
//
// The processor's exceptions (Intel SDM volume 3, chapter 6.15).

#ifndef MIRAGE_X86_64_EXCEPTIONS_H
#define MIRAGE_X86_64_EXCEPTIONS_H

#include <stdint.h>

enum {
    X86_NON_MASKABLE = 2,
    X86_DOUBLE_FAULT = 8,
    X86_PAGE_FAULT = 14,
    X86_MACHINE_CHECK = 18,
    X86_EXCEPTIONS = 32, // the vectors below it are exceptions
    X86_VECTORS = 48,    // of exceptions and interrupts
};

// Its name in words, as `struct hal_fault` wants it.
const char *x86_exception_name(uint32_t vector);

#endif
