// SPDX-License-Identifier: Apache-2.0
//
// The virtio entropy device (chapter 5.4): it fills the buffers that it is given. One buffer at a
// time, in one page together with its queue.

#include "kvm/virtio.h"

#include "x86_64/cpu.h"

enum { QUEUE = 0, QUEUE_SIZE = 2 };
enum { BUFFER_SIZE = 2048, DEVICE_WRITES = 2, NO_INTERRUPT = 1 };
#define PATIENCE SECOND

struct descriptor {
    uint64_t address;
    uint32_t size;
    uint16_t flags;
    uint16_t next;
};

struct page {
    struct descriptor descriptors[QUEUE_SIZE];
    struct {
        uint16_t flags;
        uint16_t index;
        uint16_t ring[QUEUE_SIZE];
        uint16_t event;
    } available;
    uint8_t padding[2];
    struct {
        uint16_t flags;
        uint16_t index;
        struct {
            uint32_t descriptor;
            uint32_t size;
        } ring[QUEUE_SIZE];
        uint16_t event;
    } used __attribute__((aligned(4)));
    uint8_t buffer[BUFFER_SIZE];
};

_Static_assert(sizeof(struct page) <= 4096, "one page");

static enum { UNKNOWN, ABSENT, PRESENT } state;
static struct virtio_device device;
static volatile struct page *page;
static volatile void *doorbell;
static uint16_t asked; // counts requests

static bool start(void) {
    if (!virtio_start(VIRTIO_ENTROPY, &device) ||
        device.transport->queue_most(&device, QUEUE) < QUEUE_SIZE) {
        return false;
    }
    uint64_t frame = x86_frame_take();
    if (frame == 0) {
        return false;
    }
    page = x86_direct(frame);
    page->available.flags = NO_INTERRUPT;
    struct virtio_queue_place place = {
        .size = QUEUE_SIZE,
        .descriptors = frame + offsetof(struct page, descriptors),
        .available = frame + offsetof(struct page, available),
        .used = frame + offsetof(struct page, used),
    };
    doorbell = device.transport->queue_start(&device, QUEUE, &place);
    virtio_run(&device);
    return true;
}

// The number of bytes that are in the buffer; 0 if the device does not answer.
static size_t ask(size_t size) {
    page->descriptors[0].address = x86_physical(page->buffer);
    page->descriptors[0].size = (uint32_t)size;
    page->descriptors[0].flags = DEVICE_WRITES;
    page->available.ring[asked % QUEUE_SIZE] = 0;
    __asm__ volatile("" : : : "memory"); // x86 keeps the order of stores
    page->available.index = ++asked;
    __asm__ volatile("mfence" : : : "memory");
    device.transport->notify(doorbell, QUEUE);
    int64_t end = hal_clock_monotonic() + PATIENCE;
    while (page->used.index != asked) {
        if (hal_clock_monotonic() > end) {
            state = ABSENT; // the buffer may still be written to: it is not used again
            return 0;
        }
        x86_pause();
    }
    size_t filled = page->used.ring[(uint16_t)(asked - 1) % QUEUE_SIZE].size;
    return filled < size ? filled : size;
}

bool kvm_virtio_random(uint8_t *bytes, size_t size) {
    if (state == UNKNOWN) {
        state = start() ? PRESENT : ABSENT;
    }
    while (state == PRESENT && size > 0) {
        size_t filled = ask(size < BUFFER_SIZE ? size : BUFFER_SIZE);
        if (filled == 0) {
            return false;
        }
        for (size_t i = 0; i < filled; i++) {
            *bytes++ = page->buffer[i];
            page->buffer[i] = 0; // no second copy of what may become a key
        }
        size -= filled;
    }
    return state == PRESENT;
}
