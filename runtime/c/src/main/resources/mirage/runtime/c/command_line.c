// SPDX-License-Identifier: Apache-2.0
#include "mirage/hal.h"
#include "mirage/rare.h"

RARE_BEGIN

static bool command_line_is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Moves one argument from *from to `to`, without its quotes, and ends it. Returns the place after
// it. It never grows, so that the place to write at is never past the place to read at.
static char *command_line_take(char **from, char *to) {
    char *at = *from;
    char quote = 0;
    while (*at != 0 && (quote != 0 || !command_line_is_space(*at))) {
        char c = *at++;
        if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == quote && quote != 0) {
            quote = 0;
        } else if (c == '\\' && quote != '\'' && *at != 0) {
            *to++ = *at++;
        } else {
            *to++ = c;
        }
    }
    if (*at != 0) {
        at++;
    }
    *from = at;
    *to++ = 0;
    return to;
}

int32_t mirage_split_command_line(char *line, const char **values, int32_t most) {
    int32_t count = 0;
    char *from = line;
    char *to = line;
    while (true) {
        while (command_line_is_space(*from)) {
            from++;
        }
        if (*from == 0) {
            return count;
        }
        char *start = to;
        to = command_line_take(&from, to);
        if (count < most) {
            values[count] = start;
        }
        count++;
    }
}

RARE_END
