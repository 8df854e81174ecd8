// SPDX-License-Identifier: Apache-2.0
//
// A virtual machine's host lends it no descriptors.

#include <mirage/hal.h>

bool hal_descriptor_watch(int32_t descriptor) {
    (void)descriptor;
    return false;
}

void hal_descriptor_forget(int32_t descriptor) {
    (void)descriptor;
}

uint32_t hal_descriptor_ready(struct hal_ready *ready, uint32_t most) {
    (void)ready;
    (void)most;
    return 0;
}
