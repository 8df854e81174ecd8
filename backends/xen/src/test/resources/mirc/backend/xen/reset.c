// SPDX-License-Identifier: Apache-2.0
//
// A triple fault: an exception while there is no interrupt descriptor table.

#include "support.h"

int mirage_main(void) {
    static const struct __attribute__((packed)) {
        uint16_t limit;
        uint64_t base;
    } none = {0, 0};
    print_line("going");
    __asm__ volatile("lidt %0\n\tud2" : : "m"(none));
    return 0;
}
