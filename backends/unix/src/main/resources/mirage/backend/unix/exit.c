// SPDX-License-Identifier: Apache-2.0
//
// Ending the process.

#include "mirage/rare.h"
#include "unix/system_call.h"
#include "unix/unix.h"

RARE_BEGIN

_Noreturn void hal_exit(int code) {
    for (;;) {
        system_call3(SYSTEM_EXIT_GROUP, code, 0, 0);
    }
}

_Noreturn void unix_refuse(const char *message) {
    size_t size = 0;
    while (message[size] != '\0') {
        size++;
    }
    hal_console_write((const uint8_t *)message, size);
    hal_console_write((const uint8_t *)"\n", 1);
    hal_exit(70);
}

RARE_END
