// SPDX-License-Identifier: Apache-2.0
//
// The host's descriptors, by epoll(7): edge triggered, so that each is registered once. hal_wait
// looks at the epoll descriptor among its own.

#include "mirage/hal_descriptor.h"
#include "unix/poll.h"
#include "unix/system_call.h"
#include "unix/unix.h"

enum { EPOLL_CLOSE_ON_EXEC = 0x80000 };
enum { CONTROL_ADD = 1, CONTROL_DELETE = 2 };
enum {
    EVENT_INPUT = 0x1,
    EVENT_OUTPUT = 0x4,
    EVENT_ERROR = 0x8,
    EVENT_HANG_UP = 0x10,
    EVENT_PEER_HANG_UP = 0x2000,
};
#define EVENT_EDGE_TRIGGERED (1u << 31)

struct __attribute__((packed)) epoll_event {
    uint32_t events;
    uint64_t descriptor;
};

_Static_assert(sizeof(struct epoll_event) == 12, "struct epoll_event");

#define TAKEN_MOST 64u

static int32_t epoll = -1;

int32_t unix_descriptor_events(void) {
    return epoll;
}

bool hal_descriptor_watch(int32_t descriptor) {
    if (epoll < 0) {
        epoll = (int32_t)system_call3(SYSTEM_EPOLL_CREATE1, EPOLL_CLOSE_ON_EXEC, 0, 0);
    }
    struct epoll_event event = {EVENT_INPUT | EVENT_OUTPUT | EVENT_PEER_HANG_UP |
                                    EVENT_EDGE_TRIGGERED,
                                (uint32_t)descriptor};
    return epoll >= 0 &&
           system_call5(SYSTEM_EPOLL_CTL, epoll, CONTROL_ADD, descriptor, (long)&event, 0) == 0;
}

void hal_descriptor_forget(int32_t descriptor) {
    struct epoll_event unused = {0, 0}; // kernels before 2.6.9 want one
    system_call5(SYSTEM_EPOLL_CTL, epoll, CONTROL_DELETE, descriptor, (long)&unused, 0);
}

static uint32_t ready_for(uint32_t events) {
    uint32_t both = events & (EVENT_ERROR | EVENT_HANG_UP) ? HAL_READY_INPUT | HAL_READY_OUTPUT : 0;
    return both | (events & (EVENT_INPUT | EVENT_PEER_HANG_UP) ? HAL_READY_INPUT : 0) |
           (events & EVENT_OUTPUT ? HAL_READY_OUTPUT : 0) |
           (events & (EVENT_PEER_HANG_UP | EVENT_ERROR | EVENT_HANG_UP) ? HAL_READY_ENDED : 0);
}

uint32_t hal_descriptor_ready(struct hal_ready *ready, uint32_t most) {
    static struct epoll_event taken[TAKEN_MOST]; // on no thread's stack
    long count = epoll < 0 ? 0
                           : system_call6(SYSTEM_EPOLL_PWAIT, epoll, (long)taken,
                                          most < TAKEN_MOST ? most : TAKEN_MOST, 0, 0, 8);
    for (long i = 0; i < count; i++) {
        ready[i] = (struct hal_ready){(int32_t)taken[i].descriptor, ready_for(taken[i].events)};
    }
    return count < 0 ? 0 : (uint32_t)count;
}
