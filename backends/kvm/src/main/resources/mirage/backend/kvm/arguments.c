// SPDX-License-Identifier: Apache-2.0
//
// The command line: the program's, apart from what the machine puts behind it.

#include "kvm/arguments.h"

#include "kvm/kvm.h"

enum { COMMAND_LINE_MOST = 4096 };

static char command_line[COMMAND_LINE_MOST];

static const char MACHINE_WORD[] = "virtio_mmio.device=";

static bool is_machines(const char *word, const char *end) {
    for (const char *prefix = MACHINE_WORD; *prefix != '\0'; prefix++, word++) {
        if (word == end || *word != *prefix) {
            return false;
        }
    }
    for (; word < end; word++) {
        if (*word == '"' || *word == '\'' || *word == '\\') { // the end of a quoted argument
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
        if (!is_machines(&line[word], &line[size])) {
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
