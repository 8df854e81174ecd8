// SPDX-License-Identifier: Apache-2.0
//
// Reads the console to its end, waiting for it, and prints how many bytes came and their sum.

#include "support.h"

int mirage_main(void) {
    uint32_t count = 0;
    uint32_t sum = 0;
    for (;;) {
        uint8_t bytes[100];
        ptrdiff_t taken = hal_console_read(bytes, sizeof bytes);
        if (taken < 0) {
            break;
        }
        for (ptrdiff_t i = 0; i < taken; i++) {
            sum = sum * 31 + bytes[i];
        }
        count += (uint32_t)taken;
        if (taken == 0) {
            hal_wait(HAL_FOREVER);
        }
    }
    print_number(count);
    print(" bytes, sum ");
    print_number(sum);
    print("\n");
    return 0;
}
