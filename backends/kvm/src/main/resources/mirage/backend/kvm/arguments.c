// SPDX-License-Identifier: Apache-2.0
//
// The command line: the program's, apart from what the machine puts behind it.

#include "kvm/arguments.h"

#include "kvm/kvm.h"
#include "mirage/rare.h"

RARE_BEGIN

enum { COMMAND_LINE_MOST = 4096 };

static char command_line[COMMAND_LINE_MOST];

void kvm_arguments_start(const char *line) {
    if (line == NULL) {
        return;
    }
    size_t size = 0;
    for (; line[size] != '\0'; size++) {
        if (size == COMMAND_LINE_MOST - 1) {
            x86_refuse("the command line is longer than 4095 bytes");
        }
        command_line[size] = line[size];
    }
    command_line[kvm_arguments_cut(command_line, size)] = '\0';
    x86_arguments_start(command_line);
}

RARE_END
