// SPDX-License-Identifier: Apache-2.0
//
// Constants can neither be executed nor, with the argument `write`, be written.

#include "support.h"

static const volatile uint8_t constant[] = {0xc3};

int mirage_main(void) {
    if (hal_boot_arguments().count > 0) {
        *(volatile uint8_t *)(uintptr_t)constant = 0;
        print_line("FAILED: a constant was written");
    } else {
        ((void (*)(void))(uintptr_t)constant)();
        print_line("FAILED: a constant was executed");
    }
    return 1;
}
