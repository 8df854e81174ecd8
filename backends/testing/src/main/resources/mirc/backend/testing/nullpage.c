// SPDX-License-Identifier: Apache-2.0
//
// The null page is not there: reads address 8, or with the argument `write` writes it.

#include "support.h"

int mirage_main(void) {
    volatile uint8_t *volatile address = (volatile uint8_t *)8;
    if (hal_boot_arguments().count > 0) {
        *address = 1;
    } else {
        (void)*address;
    }
    print_line("FAILED: the null page is there");
    return 1;
}
