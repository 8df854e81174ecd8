// SPDX-License-Identifier: Apache-2.0
//
// The command line, which is the program's alone.

#include "mirage/rare.h"
#include "xen/xen.h"

RARE_BEGIN

enum { COMMAND_LINE_MOST = 4096 };

static char command_line[COMMAND_LINE_MOST];

void xen_arguments_start(const char *line) {
    if (line == NULL) {
        return;
    }
    for (size_t size = 0; line[size] != '\0'; size++) {
        if (size == COMMAND_LINE_MOST - 1) {
            x86_refuse("the command line is longer than 4095 bytes");
        }
        command_line[size] = line[size];
    }
    x86_arguments_start(command_line);
}

RARE_END
