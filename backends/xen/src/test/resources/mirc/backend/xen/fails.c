// SPDX-License-Identifier: Apache-2.0
//
// Returns what the runtime returns when an exception has ended the program.

#include "support.h"

int mirage_main(void) {
    print_line("failed");
    return 1;
}
