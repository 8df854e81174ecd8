// SPDX-License-Identifier: Apache-2.0
//
// A part of the contract of hal.h that a target may leave out: TCP sockets, for those that stand on
// a host with a stack of its own (unix), all functions or none. A socket is a descriptor, to be
// waited for by hal_descriptor_watch. Nothing blocks. A negative result is an error by Linux's
// numbers.

#ifndef MIRAGE_HAL_SOCKET_H
#define MIRAGE_HAL_SOCKET_H

#include "mirage/hal_descriptor.h"

#define HAL_SOCKET_AGAIN (-11) // nothing is there now, or there is no room

struct hal_socket_address { // IPv4
    uint8_t bytes[4];
    uint16_t port; // in the processor's byte order
};

enum hal_socket_option {
    HAL_SOCKET_NO_DELAY,
    HAL_SOCKET_KEEP_ALIVE,
    HAL_SOCKET_REUSE_ADDRESS,
    HAL_SOCKET_SEND_BUFFER,    // bytes
    HAL_SOCKET_RECEIVE_BUFFER, // bytes
    HAL_SOCKET_LINGER,         // seconds; -1: off
    HAL_SOCKET_TRAFFIC_CLASS,
};

// A new socket, 0 or more.
HAL_OPTIONAL int32_t hal_socket_open(void);
HAL_OPTIONAL int32_t hal_socket_bind(int32_t socket, const struct hal_socket_address *address);
HAL_OPTIONAL int32_t hal_socket_listen(int32_t socket, int32_t backlog);
// A new socket, and who is at its other end.
HAL_OPTIONAL int32_t hal_socket_accept(int32_t socket, struct hal_socket_address *peer);
// HAL_SOCKET_AGAIN: begun; it is ready for output at the end, and hal_socket_error tells how it
// ended.
HAL_OPTIONAL int32_t hal_socket_connect(int32_t socket, const struct hal_socket_address *address);
HAL_OPTIONAL int32_t hal_socket_error(int32_t socket);
HAL_OPTIONAL int32_t hal_socket_local(int32_t socket, struct hal_socket_address *address);
// Bytes taken; 0 at the end.
HAL_OPTIONAL int32_t hal_socket_read(int32_t socket, uint8_t *bytes, int32_t size);
// Bytes given, perhaps fewer than `size`.
HAL_OPTIONAL int32_t hal_socket_write(int32_t socket, const uint8_t *bytes, int32_t size);
// Bytes that a read would take at once.
HAL_OPTIONAL int32_t hal_socket_available(int32_t socket);
// 0: input, 1: output.
HAL_OPTIONAL int32_t hal_socket_shutdown(int32_t socket, int32_t how);
HAL_OPTIONAL int32_t hal_socket_set(int32_t socket, enum hal_socket_option option, int32_t value);
HAL_OPTIONAL int32_t hal_socket_get(int32_t socket, enum hal_socket_option option, int32_t *value);
HAL_OPTIONAL void hal_socket_close(int32_t socket);

#endif
