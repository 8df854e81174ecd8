// SPDX-License-Identifier: Apache-2.0
//
// Plain C for some of the Java benchmarks: the same work, in the same rounds.

#ifndef MEASURE_H
#define MEASURE_H

#include <stdint.h>

struct benchmark {
    const char *name;
    int operations;
    void (*prepare)(void);
    int64_t (*round)(void);
};
extern const struct benchmark arrays, checksum, nbody, sha256;

#endif
