// SPDX-License-Identifier: Apache-2.0
//
// Entropy: the processor's generator. Xen has none of its own for guests.

#include "xen/xen.h"

bool hal_entropy(uint8_t *bytes, size_t size) {
    return x86_random(bytes, size);
}
