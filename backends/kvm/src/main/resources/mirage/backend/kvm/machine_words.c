// SPDX-License-Identifier: Apache-2.0

#include "kvm/arguments.h"

#include <stdbool.h>

enum { DEVICES_MOST = 32 };

static const char PREFIX[] = "virtio_mmio.device=";

static uint64_t devices[DEVICES_MOST];
static size_t device_count;

static bool is_machines(const char *word, const char *end) {
    for (const char *prefix = PREFIX; *prefix != '\0'; prefix++, word++) {
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

// The value of a digit, 16 or more if it is none.
static uint64_t digit(char letter) {
    if (letter >= '0' && letter <= '9') {
        return (uint64_t)(letter - '0');
    }
    if (letter >= 'a' && letter <= 'f') {
        return (uint64_t)(letter - 'a') + 10;
    }
    return letter >= 'A' && letter <= 'F' ? (uint64_t)(letter - 'A') + 10 : 16;
}

static void remember(const char *word, const char *end) {
    while (word < end && *word != '@') {
        word++;
    }
    if (end - word < 4 || word[1] != '0' || word[2] != 'x' || device_count == DEVICES_MOST) {
        return;
    }
    uint64_t address = 0;
    for (word += 3; word < end && digit(*word) < 16; word++) {
        address = address << 4 | digit(*word);
    }
    devices[device_count++] = address;
}

size_t kvm_arguments_cut(const char *line, size_t size) {
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
        remember(&line[word], &line[size]);
        size = word;
    }
}

size_t kvm_arguments_devices(void) {
    return device_count;
}

uint64_t kvm_arguments_device(size_t index) {
    return devices[index];
}
