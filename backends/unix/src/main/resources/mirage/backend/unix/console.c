// SPDX-License-Identifier: Apache-2.0
//
// The console: standard output and standard input. Both may be shared with other processes, so
// their flags stay as they are; reading looks first whether there is something to read.

#include "unix/poll.h"
#include "unix/system_call.h"
#include "unix/unix.h"

static bool told;  // hal_wait told of input that has not been read yet
static bool ended; // the end of input was read

static bool poll_one(int descriptor, int16_t events, int timeout_milliseconds) {
    struct poll_entry entry = {descriptor, events, 0};
    return system_call3(SYSTEM_POLL, (long)&entry, 1, timeout_milliseconds) == 1;
}

void hal_console_write(const uint8_t *bytes, size_t size) {
    while (size > 0) {
        long written = system_call3(SYSTEM_WRITE, STANDARD_OUTPUT, (long)bytes, (long)size);
        if (written == ERROR_AGAIN) { // somebody made it non-blocking
            poll_one(STANDARD_OUTPUT, POLL_OUTPUT, -1);
        } else if (written > 0) {
            bytes += written;
            size -= (size_t)written;
        } else if (written != ERROR_INTERRUPTED) {
            return; // nobody reads it any more
        }
    }
}

ptrdiff_t hal_console_read(uint8_t *bytes, size_t size) {
    if (ended) {
        return -1;
    }
    if (size == 0) {
        return 0;
    }
    if (!poll_one(STANDARD_INPUT, POLL_INPUT, 0)) {
        told = false;
        return 0;
    }
    long taken = system_call3(SYSTEM_READ, STANDARD_INPUT, (long)bytes, (long)size);
    if (taken > 0) {
        return taken;
    }
    if (taken == ERROR_AGAIN || taken == ERROR_INTERRUPTED) {
        told = false;
        return 0;
    }
    ended = true; // the end of the file, or no standard input at all
    return -1;
}

bool unix_console_wanted(void) {
    return !told && !ended;
}

void unix_console_arrived(void) {
    told = true;
}
