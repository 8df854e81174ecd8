// SPDX-License-Identifier: Apache-2.0
//
// java.net.HostSocket: TCP through the target's sockets, which are descriptors of the host. A
// thread that cannot go on waits for the descriptor, until its deadline or a close.

#include "mirage/hal_socket.h"
#include "mirage/natives.h"
#include "raw.h"
#include "thread.h"

enum { SOCKET_TIMEOUT = -1000, SOCKET_CLOSED = -1001, SOCKET_ABSENT = -1002 };
enum { SOCKET_NO_MEMORY = -12 };

struct socket {
    uint32_t generation; // goes up when it is closed: its number may come again
    bool drained;        // a read took all that had arrived
};

static struct socket *socket_table; // by descriptor
static int32_t socket_room;

static bool socket_grow(int32_t number) {
    int32_t room = socket_room < 64 ? 64 : socket_room;
    while (room <= number) {
        room *= 2;
    }
    struct socket *grown = raw_allocate((size_t)room * sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    for (int32_t i = 0; i < room; i++) {
        grown[i] = i < socket_room ? socket_table[i] : (struct socket){0};
    }
    raw_free(socket_table);
    socket_table = grown;
    socket_room = room;
    return true;
}

// Gives a new socket its place: the socket, or an error.
static int32_t socket_enter(int32_t number) {
    if (number < 0) {
        return number;
    }
    if (number >= socket_room && !socket_grow(number)) {
        hal_socket_close(number);
        return SOCKET_NO_MEMORY;
    }
    socket_table[number].drained = false;
    return number;
}

// 0 once there may be something to do, or why there will be nothing.
static int32_t socket_wait(int32_t number, uint32_t events, int64_t deadline) {
    uint32_t generation = socket_table[number].generation;
    int32_t ready = thread_await_descriptor(number, events, deadline);
    return ready < 0 || generation != socket_table[number].generation ? SOCKET_CLOSED
           : ready == 0                                               ? SOCKET_TIMEOUT
                                                                      : 0;
}

// Milliseconds, of which 0 means for ever, as java.net has it.
static int64_t socket_deadline(int32_t timeout) {
    return timeout == 0 ? THREAD_FOREVER : thread_deadline((int64_t)timeout * 1000000);
}

static struct hal_socket_address socket_address(int32_t address, int32_t port) {
    uint32_t bits = (uint32_t)address;
    struct hal_socket_address made = {
        {(uint8_t)(bits >> 24), (uint8_t)(bits >> 16), (uint8_t)(bits >> 8), (uint8_t)bits},
        (uint16_t)port};
    return made;
}

static void socket_tell(const struct hal_socket_address *address, jref array) {
    int32_t *to = (int32_t *)(void *)((uint8_t *)array + MRT_ARRAY_DATA(4));
    const uint8_t *from = address->bytes;
    to[0] = (int32_t)((uint32_t)from[0] << 24 | (uint32_t)from[1] << 16 | (uint32_t)from[2] << 8 |
                      from[3]);
    to[1] = address->port;
}

int32_t native_java_net_HostSocket_open(void) {
    return hal_socket_open == NULL ? SOCKET_ABSENT : socket_enter(hal_socket_open());
}

int32_t native_java_net_HostSocket_bind(int32_t socket, int32_t address, int32_t port) {
    struct hal_socket_address to = socket_address(address, port);
    return hal_socket_bind(socket, &to);
}

int32_t native_java_net_HostSocket_listen(int32_t socket, int32_t backlog) {
    return hal_socket_listen(socket, backlog);
}

int32_t native_java_net_HostSocket_accept(int32_t socket, int32_t timeout, jref peer) {
    int64_t deadline = socket_deadline(timeout);
    struct hal_socket_address from;
    int32_t result = hal_socket_accept(socket, &from);
    while (result == HAL_SOCKET_AGAIN) {
        result = socket_wait(socket, HAL_READY_INPUT, deadline);
        if (result == 0) {
            result = hal_socket_accept(socket, &from);
        }
    }
    if (result >= 0) {
        socket_tell(&from, peer);
    }
    return socket_enter(result);
}

int32_t native_java_net_HostSocket_connect(int32_t socket, int32_t address, int32_t port,
                                           int32_t timeout) {
    struct hal_socket_address to = socket_address(address, port);
    int32_t result = hal_socket_connect(socket, &to);
    if (result == HAL_SOCKET_AGAIN) {
        result = socket_wait(socket, HAL_READY_OUTPUT, socket_deadline(timeout));
        if (result == 0) {
            result = hal_socket_error(socket);
        }
    }
    return result;
}

int32_t native_java_net_HostSocket_read(int32_t socket, jref array, int32_t offset, int32_t length,
                                        int32_t timeout) {
    uint8_t *bytes = (uint8_t *)array + MRT_ARRAY_DATA(1) + offset;
    int64_t deadline = 0;
    while (true) {
        if (!socket_table[socket].drained || thread_descriptor_ended(socket)) {
            int32_t result = hal_socket_read(socket, bytes, length);
            if (result != HAL_SOCKET_AGAIN) {
                // Of more than a part of what was asked for, the host will tell.
                socket_table[socket].drained = result > 0 && result < length;
                return result;
            }
        }
        deadline = deadline == 0 ? socket_deadline(timeout) : deadline;
        int32_t waited = socket_wait(socket, HAL_READY_INPUT, deadline);
        if (waited != 0) {
            return waited;
        }
        socket_table[socket].drained = false;
    }
}

// Writes everything: `length`, or an error.
int32_t native_java_net_HostSocket_write(int32_t socket, jref array, int32_t offset,
                                         int32_t length) {
    const uint8_t *bytes = (const uint8_t *)array + MRT_ARRAY_DATA(1) + offset;
    int32_t written = 0;
    while (written < length) {
        int32_t result = hal_socket_write(socket, bytes + written, length - written);
        if (result == HAL_SOCKET_AGAIN) {
            result = socket_wait(socket, HAL_READY_OUTPUT, THREAD_FOREVER);
        }
        if (result < 0) {
            return result;
        }
        written += result;
    }
    return length;
}

int32_t native_java_net_HostSocket_available(int32_t socket) {
    return hal_socket_available(socket);
}

int32_t native_java_net_HostSocket_shutdown(int32_t socket, int32_t how) {
    return hal_socket_shutdown(socket, how);
}

int32_t native_java_net_HostSocket_local(int32_t socket, jref result) {
    struct hal_socket_address address;
    int32_t error = hal_socket_local(socket, &address);
    if (error == 0) {
        socket_tell(&address, result);
    }
    return error;
}

int32_t native_java_net_HostSocket_set(int32_t socket, int32_t option, int32_t value) {
    return hal_socket_set(socket, (enum hal_socket_option)option, value);
}

int32_t native_java_net_HostSocket_get(int32_t socket, int32_t option, jref result) {
    return hal_socket_get(socket, (enum hal_socket_option)option,
                          (int32_t *)(void *)((uint8_t *)result + MRT_ARRAY_DATA(4)));
}

// Wakes whoever waits for it.
void native_java_net_HostSocket_close(int32_t socket) {
    socket_table[socket].generation++;
    thread_forget_descriptor(socket);
    hal_socket_close(socket);
}
