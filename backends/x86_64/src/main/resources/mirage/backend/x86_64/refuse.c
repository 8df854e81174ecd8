// SPDX-License-Identifier: Apache-2.0

#include "mirage/rare.h"
#include "x86_64/x86.h"

RARE_BEGIN

_Noreturn void x86_refuse(const char *message) {
    size_t size = 0;
    while (message[size] != '\0') {
        size++;
    }
    hal_console_write((const uint8_t *)message, size);
    hal_console_write((const uint8_t *)"\n", 1);
    hal_exit(70);
}

RARE_END
