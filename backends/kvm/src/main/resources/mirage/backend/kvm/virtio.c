// SPDX-License-Identifier: Apache-2.0
//
// The start of a device (chapter 3.1).

#include "kvm/virtio.h"

enum { ACKNOWLEDGE = 1, DRIVER = 2, DRIVER_OK = 4, FEATURES_OK = 8 };
enum { VERSION_1 = 1 << (32 - 32) }; // in the features' second word

static bool find(enum virtio_kind kind, struct virtio_device *device) {
    return virtio_pci_find(kind, device) || virtio_mmio_find(kind, device);
}

bool virtio_start(enum virtio_kind kind, struct virtio_device *device) {
    if (!find(kind, device)) {
        return false;
    }
    const struct virtio_transport *transport = device->transport;
    transport->set_status(device, 0);
    while (transport->status(device) != 0) { // the reset has ended when it reads as 0
    }
    transport->set_status(device, ACKNOWLEDGE);
    transport->set_status(device, ACKNOWLEDGE | DRIVER);
    if ((transport->features(device, 1) & VERSION_1) == 0) {
        return false;
    }
    transport->accept(device, 0, 0);
    transport->accept(device, 1, VERSION_1);
    transport->set_status(device, ACKNOWLEDGE | DRIVER | FEATURES_OK);
    return (transport->status(device) & FEATURES_OK) != 0;
}

void virtio_run(const struct virtio_device *device) {
    device->transport->set_status(device, ACKNOWLEDGE | DRIVER | FEATURES_OK | DRIVER_OK);
}
