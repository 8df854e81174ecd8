// SPDX-License-Identifier: Apache-2.0
//
// The command line: the program's, apart from what the machine puts behind it.

#include "kvm/arguments.h"

#include "kvm/kvm.h"

enum { COMMAND_LINE_MOST = 4096 };

static char command_line[COMMAND_LINE_MOST];

static const char MACHINE_WORD[] = "virtio_mmio.device=";

static bool starts_with(const char *text, const char *end, const char *prefix) {
    while (*prefix != '\0') {
        if (text == end || *text++ != *prefix++) {
            return false;
        }
    }
    return true;
}

size_t kvm_arguments_end(const char *line, size_t size) {
    for (;;) {
        while (size > 0 && line[size - 1] == ' ') {
            size--;
        }
        size_t word = size;
        while (word > 0 && line[word - 1] != ' ') {
            word--;
        }
        if (!starts_with(&line[word], &line[size], MACHINE_WORD)) {
            return size;
        }
        size = word;
    }
}

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
    command_line[kvm_arguments_end(command_line, size)] = '\0';
    x86_arguments_start(command_line);
}
