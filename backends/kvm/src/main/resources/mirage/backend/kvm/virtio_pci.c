// SPDX-License-Identifier: Apache-2.0
//
// Virtio over PCI (chapter 4.1): capabilities tell in which memory the registers lie.

#include "kvm/pci.h"
#include "kvm/virtio.h"

enum { VENDOR = 0x1af4, MODERN_BASE = 0x1040, TRANSITIONAL_ENTROPY = 0x1005 };
enum { STATUS = 0x06, HAS_CAPABILITIES = 0x10, CAPABILITIES = 0x34, VENDOR_CAPABILITY = 0x09 };
enum { COMMON = 1, NOTIFY = 2 };
enum { CAPABILITY_KIND = 3, CAPABILITY_BAR = 4, CAPABILITY_OFFSET = 8, CAPABILITY_SIZE = 12 };
enum { CAPABILITY_STEP = 16 };

struct common {
    uint32_t features_word;
    uint32_t features;
    uint32_t accepted_word;
    uint32_t accepted;
    uint16_t vector;
    uint16_t queues;
    uint8_t status;
    uint8_t generation;
    uint16_t queue;
    uint16_t queue_size;
    uint16_t queue_vector;
    uint16_t queue_enable;
    uint16_t queue_doorbell;
    uint32_t queue_descriptors[2];
    uint32_t queue_available[2];
    uint32_t queue_used[2];
};

_Static_assert(offsetof(struct common, status) == 20, "virtio_pci_common_cfg");
_Static_assert(offsetof(struct common, queue_descriptors) == 32, "virtio_pci_common_cfg");
_Static_assert(sizeof(struct common) == 56, "virtio_pci_common_cfg");

static volatile struct common *common(const struct virtio_device *device) {
    return (volatile struct common *)device->registers;
}

static void set_status(const struct virtio_device *device, uint8_t status) {
    common(device)->status = status;
}

static uint8_t status(const struct virtio_device *device) {
    return common(device)->status;
}

static uint32_t features(const struct virtio_device *device, uint32_t word) {
    common(device)->features_word = word;
    return common(device)->features;
}

static void accept(const struct virtio_device *device, uint32_t word, uint32_t accepted) {
    common(device)->accepted_word = word;
    common(device)->accepted = accepted;
}

static uint16_t queue_most(const struct virtio_device *device, uint16_t queue) {
    common(device)->queue = queue;
    return common(device)->queue_size;
}

static void set64(volatile uint32_t *at, uint64_t value) {
    at[0] = (uint32_t)value;
    at[1] = (uint32_t)(value >> 32);
}

static volatile void *queue_start(const struct virtio_device *device, uint16_t queue,
                                  const struct virtio_queue_place *place) {
    volatile struct common *registers = common(device);
    registers->queue = queue;
    registers->queue_size = place->size;
    set64(registers->queue_descriptors, place->descriptors);
    set64(registers->queue_available, place->available);
    set64(registers->queue_used, place->used);
    registers->queue_enable = 1;
    return device->doorbells + registers->queue_doorbell * device->doorbell_step;
}

static void notify(volatile void *doorbell, uint16_t queue) {
    *(volatile uint16_t *)doorbell = queue;
}

static const struct virtio_transport transport = {
    set_status, status, features, accept, queue_most, queue_start, notify,
};

static volatile uint8_t *map(pci_function function, uint8_t capability) {
    uint64_t memory = pci_memory(function, pci_get8(function, capability + CAPABILITY_BAR));
    if (memory == 0) {
        return NULL;
    }
    return x86_device_map(memory + pci_get32(function, capability + CAPABILITY_OFFSET),
                          pci_get32(function, capability + CAPABILITY_SIZE));
}

static void look_at(pci_function function, uint8_t capability, struct virtio_device *device) {
    switch (pci_get8(function, capability + CAPABILITY_KIND)) {
    case COMMON:
        device->registers = map(function, capability);
        break;
    case NOTIFY:
        device->doorbells = map(function, capability);
        device->doorbell_step = pci_get32(function, capability + CAPABILITY_STEP);
        break;
    default:
        break;
    }
}

bool virtio_pci_find(enum virtio_kind kind, struct virtio_device *device) {
    pci_function function;
    uint16_t transitional = kind == VIRTIO_ENTROPY ? TRANSITIONAL_ENTROPY : 0;
    if (!pci_find(VENDOR, (uint16_t)(MODERN_BASE + kind), transitional, &function) ||
        (pci_get8(function, STATUS) & HAS_CAPABILITIES) == 0) {
        return false;
    }
    pci_enable(function);
    *device = (struct virtio_device){.transport = &transport};
    uint8_t next = pci_get8(function, CAPABILITIES) & 0xfc;
    for (int i = 0; i < 48 && next != 0; i++) { // more do not fit, but a list may be a circle
        uint8_t after = pci_get8(function, next + 1) & 0xfc;
        if (pci_get8(function, next) == VENDOR_CAPABILITY) {
            look_at(function, next, device);
        }
        next = after;
    }
    return device->registers != NULL && device->doorbells != NULL;
}
