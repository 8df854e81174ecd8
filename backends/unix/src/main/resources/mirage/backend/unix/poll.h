// SPDX-License-Identifier: Apache-2.0
//
// Waiting for file descriptors (poll(2)).

#ifndef MIRAGE_UNIX_POLL_H
#define MIRAGE_UNIX_POLL_H

#include <stdint.h>

enum {
    POLL_INPUT = 0x1,
    POLL_OUTPUT = 0x4,
    STANDARD_INPUT = 0,
    STANDARD_OUTPUT = 1,
};

struct poll_entry {
    int32_t descriptor; // negative: ignored
    int16_t events;
    int16_t returned;
};

_Static_assert(sizeof(struct poll_entry) == 8, "struct pollfd");

#endif
