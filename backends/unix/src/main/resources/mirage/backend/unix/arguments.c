// SPDX-License-Identifier: Apache-2.0
//
// The boot arguments: the process's, without its name.

#include "mirage/rare.h"
#include "unix/unix.h"

RARE_BEGIN

static struct hal_arguments arguments;

void unix_arguments_start(const uintptr_t *initial) {
    uintptr_t count = initial[0];
    if (count > 1) {
        arguments.count = (int32_t)(count - 1);
        arguments.values = (const char *const *)(initial + 2);
    }
}

struct hal_arguments hal_boot_arguments(void) {
    return arguments;
}

RARE_END
