// SPDX-License-Identifier: Apache-2.0
//
// Virtio devices (OASIS virtio 1.2), in their modern form, on PCI and as memory-mapped registers.

#ifndef MIRAGE_KVM_VIRTIO_H
#define MIRAGE_KVM_VIRTIO_H

#include "kvm/kvm.h"

enum virtio_kind { VIRTIO_ENTROPY = 4 };

struct virtio_device {
    const struct virtio_transport *transport;
    volatile uint8_t *registers; // PCI: the common configuration structure
    volatile uint8_t *doorbells; // PCI: the notification structure
    uint32_t doorbell_step;      // PCI: bytes between queues' doorbells
};

// Where the parts of a queue lie: physical addresses.
struct virtio_queue_place {
    uint16_t size; // a power of two
    uint64_t descriptors;
    uint64_t available;
    uint64_t used;
};

struct virtio_transport {
    void (*set_status)(const struct virtio_device *device, uint8_t status);
    uint8_t (*status)(const struct virtio_device *device);
    uint32_t (*features)(const struct virtio_device *device, uint32_t word);
    void (*accept)(const struct virtio_device *device, uint32_t word, uint32_t features);
    // The most entries of a queue; 0: there is no such queue.
    uint16_t (*queue_most)(const struct virtio_device *device, uint16_t queue);
    // Sets up the queue. Returns where `notify` tells the device of new entries.
    volatile void *(*queue_start)(const struct virtio_device *device, uint16_t queue,
                                  const struct virtio_queue_place *place);
    void (*notify)(volatile void *doorbell, uint16_t queue);
};

// virtio_pci.c, virtio_mmio.c: the first device of that kind.
bool virtio_pci_find(enum virtio_kind kind, struct virtio_device *device);
bool virtio_mmio_find(enum virtio_kind kind, struct virtio_device *device);

// virtio.c: finds the device, resets it, and agrees with it on no feature but the modern form.
// Queues are set up next, then virtio_run.
bool virtio_start(enum virtio_kind kind, struct virtio_device *device);
void virtio_run(const struct virtio_device *device);

#endif
