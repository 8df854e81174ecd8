// SPDX-License-Identifier: Apache-2.0
//
// Code cannot be written.

#include "support.h"

int mirage_main(void) {
    *(volatile uint8_t *)(uintptr_t)&mirage_main = 0xc3;
    print_line("FAILED: code was written");
    return 1;
}
