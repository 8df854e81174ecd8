// SPDX-License-Identifier: Apache-2.0
//
// Entropy: the processor's generator, else a virtio device.

#include "kvm/kvm.h"

bool hal_entropy(uint8_t *bytes, size_t size) {
    return x86_random(bytes, size) || kvm_virtio_random(bytes, size);
}
