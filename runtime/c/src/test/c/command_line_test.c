// SPDX-License-Identifier: Apache-2.0
//
// Boot parameters: a command line is split in place, and never read or written past its end.

#include <stdlib.h>
#include <string.h>

#include "host.h"
#include "mirage/hal.h"

// Splits a copy that ends where its memory ends, and compares with arguments that '|' separates.
static void expect(const char *line, int32_t count, const char *arguments) {
    char *copy = malloc(strlen(line) + 1);
    HOST_CHECK(copy != NULL);
    strcpy(copy, line);
    const char *values[4] = {NULL, NULL, NULL, NULL};
    HOST_CHECK(mirage_split_command_line(copy, values, 4) == count);
    char joined[64] = "";
    for (int32_t i = 0; i < count && i < 4; i++) {
        strcat(joined, i == 0 ? "" : "|");
        strcat(joined, values[i]);
    }
    HOST_CHECK(strcmp(joined, arguments) == 0);
    free(copy);
}

void host_test(void) {
    expect("", 0, "");
    expect(" \t\r\n", 0, "");
    expect("a", 1, "a");
    expect("  --name world  ", 2, "--name|world");
    expect("\"a b\" 'c d'", 2, "a b|c d");
    expect("a\"b c\"d", 1, "ab cd");
    expect("\"\" x", 2, "|x");
    expect("a\\ b", 1, "a b");
    expect("'a\\b'", 1, "a\\b");
    expect("\"a\\\"b\"", 1, "a\"b");
    expect("\"it's\"", 1, "it's");
    expect("\"open", 1, "open");
    expect("end\\", 1, "end\\");
    expect("\xc3\xa4 \xe2\x82\xac", 2, "\xc3\xa4|\xe2\x82\xac");
    expect("1 2 3 4 5 6", 6, "1|2|3|4");
}
