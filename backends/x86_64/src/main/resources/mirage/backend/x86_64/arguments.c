// SPDX-License-Identifier: Apache-2.0
//
// The boot arguments, cut from the loader's command line.

#include "mirage/rare.h"
#include "x86_64/x86.h"

RARE_BEGIN

enum { ARGUMENTS_MOST = 256 };

static const char *values[ARGUMENTS_MOST];
static int32_t count;

void x86_arguments_start(char *line) {
    count = mirage_split_command_line(line, values, ARGUMENTS_MOST);
    if (count > ARGUMENTS_MOST) {
        x86_refuse("more than 256 boot arguments");
    }
}

struct hal_arguments hal_boot_arguments(void) {
    return (struct hal_arguments){count, values};
}

RARE_END
