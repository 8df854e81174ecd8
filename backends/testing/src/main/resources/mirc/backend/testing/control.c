// SPDX-License-Identifier: Apache-2.0
//
// Waits until the host asks the guest to end, and says so.

#include "support.h"

int mirage_main(void) {
    print_line("waiting");
    while ((hal_wait(HAL_FOREVER) & HAL_EVENT_CONTROL) == 0) {
    }
    print_line("asked to end");
    hal_exit(3);
}
