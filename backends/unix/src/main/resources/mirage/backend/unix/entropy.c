// SPDX-License-Identifier: Apache-2.0
//
// Entropy: the kernel's generator.

#include "unix/system_call.h"
#include "unix/unix.h"

bool hal_entropy(uint8_t *bytes, size_t size) {
    // Requests of up to 256 bytes are never cut short (getrandom(2)).
    enum { MOST = 256 };
    while (size > 0) {
        size_t wanted = size < MOST ? size : MOST;
        long taken = system_call3(SYSTEM_GETRANDOM, (long)bytes, (long)wanted, 0);
        if (taken == ERROR_INTERRUPTED) {
            continue;
        }
        if (taken <= 0) {
            return false;
        }
        bytes += taken;
        size -= (size_t)taken;
    }
    return true;
}
