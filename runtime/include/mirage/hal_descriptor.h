// SPDX-License-Identifier: Apache-2.0
//
// A part of the contract of hal.h that a target may leave out: descriptors of a host with a kernel
// (sockets, pipes of unix), all three functions or none.

#ifndef MIRAGE_HAL_DESCRIPTOR_H
#define MIRAGE_HAL_DESCRIPTOR_H

#include "mirage/hal.h"

#define HAL_READY_INPUT 1u  // a read would give something, the end, or an error
#define HAL_READY_OUTPUT 2u // a write would take something, or give an error
#define HAL_READY_ENDED 4u  // the other side has ended: reads will not wait again

// A descriptor of the host (a socket, a pipe), and HAL_READY_* of it.
struct hal_ready {
    int32_t descriptor;
    uint32_t events;
};

// From now on hal_wait tells when the descriptor, which does not block, becomes ready: once each
// time, and at first if it is. Returns false if the host refuses.
HAL_OPTIONAL bool hal_descriptor_watch(int32_t descriptor);

// Ends hal_descriptor_watch; to be called before the descriptor is closed.
HAL_OPTIONAL void hal_descriptor_forget(int32_t descriptor);

// Takes up to `most` of those that became ready; never blocks. Returns their number.
HAL_OPTIONAL uint32_t hal_descriptor_ready(struct hal_ready *ready, uint32_t most);

#endif
