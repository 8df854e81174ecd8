// SPDX-License-Identifier: Apache-2.0
//
// What the test images share: a stand-in for the runtime, small enough to be right at sight.

#ifndef MIRAGE_TEST_SUPPORT_H
#define MIRAGE_TEST_SUPPORT_H

#include <mirage/hal.h>

void print(const char *text);
void print_number(uint64_t number);
void print_line(const char *text);

// Prints "FAILED: what", and ends with exit code 1, unless `holds`.
void check(bool holds, const char *what);

#endif
