#include "kvm/kvm.h"
bool kvm_virtio_random(uint8_t *bytes, size_t size) {
    (void)bytes;
    (void)size;
    return false;
}
