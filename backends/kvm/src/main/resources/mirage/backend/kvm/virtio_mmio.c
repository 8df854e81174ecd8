// SPDX-License-Identifier: Apache-2.0
//
// Virtio over memory-mapped registers (chapter 4.2). Firecracker, and QEMU's microvm without ACPI,
// say on the command line where they are; with ACPI, microvm has them at fixed places.

#include "kvm/arguments.h"
#include "kvm/virtio.h"

enum {
    MAGIC = 0x000,
    VERSION = 0x004,
    KIND = 0x008,
    FEATURES = 0x010,
    FEATURES_WORD = 0x014,
    ACCEPTED = 0x020,
    ACCEPTED_WORD = 0x024,
    QUEUE = 0x030,
    QUEUE_MOST = 0x034,
    QUEUE_SIZE = 0x038,
    QUEUE_READY = 0x044,
    QUEUE_NOTIFY = 0x050,
    STATUS = 0x070,
    QUEUE_DESCRIPTORS = 0x080,
    QUEUE_AVAILABLE = 0x090,
    QUEUE_USED = 0x0a0,
    SIZE = 0x100,
};

enum { MAGIC_VALUE = 0x74726976, MODERN = 2 };

#define MICROVM_BASE UINT64_C(0xfeb00000)
enum { MICROVM_STEP = 0x200, MICROVM_COUNT = 24 };

static uint32_t get(const struct virtio_device *device, uint32_t reg) {
    return *(volatile uint32_t *)(device->registers + reg);
}

static void set(const struct virtio_device *device, uint32_t reg, uint32_t value) {
    *(volatile uint32_t *)(device->registers + reg) = value;
}

static void set64(const struct virtio_device *device, uint32_t reg, uint64_t value) {
    set(device, reg, (uint32_t)value);
    set(device, reg + 4, (uint32_t)(value >> 32));
}

static void set_status(const struct virtio_device *device, uint8_t status) {
    set(device, STATUS, status);
}

static uint8_t status(const struct virtio_device *device) {
    return (uint8_t)get(device, STATUS);
}

static uint32_t features(const struct virtio_device *device, uint32_t word) {
    set(device, FEATURES_WORD, word);
    return get(device, FEATURES);
}

static void accept(const struct virtio_device *device, uint32_t word, uint32_t accepted) {
    set(device, ACCEPTED_WORD, word);
    set(device, ACCEPTED, accepted);
}

static uint16_t queue_most(const struct virtio_device *device, uint16_t queue) {
    set(device, QUEUE, queue);
    uint32_t most = get(device, QUEUE_MOST);
    return most > UINT16_MAX ? UINT16_MAX : (uint16_t)most;
}

static volatile void *queue_start(const struct virtio_device *device, uint16_t queue,
                                  const struct virtio_queue_place *place) {
    set(device, QUEUE, queue);
    set(device, QUEUE_SIZE, place->size);
    set64(device, QUEUE_DESCRIPTORS, place->descriptors);
    set64(device, QUEUE_AVAILABLE, place->available);
    set64(device, QUEUE_USED, place->used);
    set(device, QUEUE_READY, 1);
    return device->registers + QUEUE_NOTIFY;
}

static void notify(volatile void *doorbell, uint16_t queue) {
    *(volatile uint32_t *)doorbell = queue;
}

static const struct virtio_transport transport = {
    set_status, status, features, accept, queue_most, queue_start, notify,
};

static bool try(uint64_t address, enum virtio_kind kind, struct virtio_device *device) {
    device->transport = &transport;
    device->registers = x86_device_map(address, SIZE);
    return get(device, MAGIC) == MAGIC_VALUE && get(device, VERSION) == MODERN &&
           get(device, KIND) == (uint32_t)kind;
}

bool virtio_mmio_find(enum virtio_kind kind, struct virtio_device *device) {
    size_t count = kvm_arguments_devices();
    for (size_t i = 0; i < count; i++) {
        if (try(kvm_arguments_device(i), kind, device)) {
            return true;
        }
    }
    for (uint64_t i = 0; count == 0 && i < MICROVM_COUNT; i++) {
        if (try(MICROVM_BASE + i * MICROVM_STEP, kind, device)) {
            return true;
        }
    }
    return false;
}
