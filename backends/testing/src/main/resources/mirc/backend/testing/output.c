// SPDX-License-Identifier: Apache-2.0
//
// Writes more than any buffer on the way holds.

#include "support.h"

int mirage_main(void) {
    for (int i = 0; i < 5000; i++) {
        print_line("0123456789abcdefghi");
    }
    return 0;
}
