// SPDX-License-Identifier: Apache-2.0
//
// Raises the exception that the argument names.

#include "support.h"

int mirage_main(void) {
    struct hal_arguments arguments = hal_boot_arguments();
    check(arguments.count == 1, "one argument");
    switch (arguments.values[0][0]) {
    case 'd':
        __asm__ volatile("idivl %0" : : "r"(0), "a"(1), "d"(0));
        break;
    case 'o':
        __asm__ volatile("ud2");
        break;
    case 'b':
        __asm__ volatile("int3");
        break;
    default:
        break;
    }
    print_line("FAILED: there was no exception");
    return 1;
}
