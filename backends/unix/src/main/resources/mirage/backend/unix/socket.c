// SPDX-License-Identifier: Apache-2.0
//
// TCP sockets of the host, which do not block.

#include "mirage/hal_socket.h"
#include "unix/system_call.h"

enum {
    SYSTEM_CLOSE = 3,
    SYSTEM_IOCTL = 16,
    SYSTEM_SOCKET = 41,
    SYSTEM_CONNECT = 42,
    SYSTEM_SHUTDOWN = 48,
    SYSTEM_BIND = 49,
    SYSTEM_LISTEN = 50,
    SYSTEM_GETSOCKNAME = 51,
    SYSTEM_SETSOCKOPT = 54,
    SYSTEM_GETSOCKOPT = 55,
    SYSTEM_ACCEPT4 = 288,
};

enum {
    FAMILY_INTERNET = 2,
    TYPE_STREAM = 1,
    NON_BLOCKING = 0x800,
    CLOSE_ON_EXEC = 0x80000,
    BYTES_TO_READ = 0x541b, // FIONREAD
    LEVEL_SOCKET = 1,
    OPTION_ERROR = 4,
    ERROR_IN_PROGRESS = -115,
};

struct socket_address { // struct sockaddr_in
    uint16_t family;
    uint8_t port[2];
    uint8_t address[4];
    uint8_t zero[8];
};

_Static_assert(sizeof(struct socket_address) == 16, "struct sockaddr_in");

static struct socket_address to_host(const struct hal_socket_address *from) {
    struct socket_address address = {.family = FAMILY_INTERNET};
    address.port[0] = (uint8_t)(from->port >> 8);
    address.port[1] = (uint8_t)from->port;
    for (int i = 0; i < 4; i++) {
        address.address[i] = from->bytes[i];
    }
    return address;
}

static void from_host(const struct socket_address *from, struct hal_socket_address *to) {
    to->port = (uint16_t)(from->port[0] << 8 | from->port[1]);
    for (int i = 0; i < 4; i++) {
        to->bytes[i] = from->address[i];
    }
}

int32_t hal_socket_open(void) {
    long kind = TYPE_STREAM | NON_BLOCKING | CLOSE_ON_EXEC;
    return (int32_t)system_call3(SYSTEM_SOCKET, FAMILY_INTERNET, kind, 0);
}

int32_t hal_socket_bind(int32_t socket, const struct hal_socket_address *address) {
    struct socket_address host = to_host(address);
    return (int32_t)system_call3(SYSTEM_BIND, socket, (long)&host, sizeof host);
}

int32_t hal_socket_listen(int32_t socket, int32_t backlog) {
    return (int32_t)system_call3(SYSTEM_LISTEN, socket, backlog, 0);
}

int32_t hal_socket_accept(int32_t socket, struct hal_socket_address *peer) {
    struct socket_address host;
    uint32_t size = sizeof host;
    long flags = NON_BLOCKING | CLOSE_ON_EXEC;
    long made = system_call5(SYSTEM_ACCEPT4, socket, (long)&host, (long)&size, flags, 0);
    if (made >= 0) {
        from_host(&host, peer);
    }
    return (int32_t)made;
}

int32_t hal_socket_connect(int32_t socket, const struct hal_socket_address *address) {
    struct socket_address host = to_host(address);
    long result = system_call3(SYSTEM_CONNECT, socket, (long)&host, sizeof host);
    return result == ERROR_IN_PROGRESS ? HAL_SOCKET_AGAIN : (int32_t)result;
}

int32_t hal_socket_error(int32_t socket) {
    int32_t error = 0;
    uint32_t size = sizeof error;
    system_call5(SYSTEM_GETSOCKOPT, socket, LEVEL_SOCKET, OPTION_ERROR, (long)&error, (long)&size);
    return -error;
}

int32_t hal_socket_local(int32_t socket, struct hal_socket_address *address) {
    struct socket_address host;
    uint32_t size = sizeof host;
    long result = system_call3(SYSTEM_GETSOCKNAME, socket, (long)&host, (long)&size);
    if (result == 0) {
        from_host(&host, address);
    }
    return (int32_t)result;
}

int32_t hal_socket_read(int32_t socket, uint8_t *bytes, int32_t size) {
    return (int32_t)system_call3(SYSTEM_READ, socket, (long)bytes, size);
}

int32_t hal_socket_write(int32_t socket, const uint8_t *bytes, int32_t size) {
    return (int32_t)system_call3(SYSTEM_WRITE, socket, (long)bytes, size);
}

int32_t hal_socket_available(int32_t socket) {
    int32_t size = 0;
    long result = system_call3(SYSTEM_IOCTL, socket, BYTES_TO_READ, (long)&size);
    return result < 0 ? (int32_t)result : size;
}

int32_t hal_socket_shutdown(int32_t socket, int32_t how) {
    return (int32_t)system_call3(SYSTEM_SHUTDOWN, socket, how, 0);
}

// Level and name of each enum hal_socket_option.
static const int32_t options[][2] = {
    {6, 1},  // TCP_NODELAY
    {1, 9},  // SO_KEEPALIVE
    {1, 2},  // SO_REUSEADDR
    {1, 7},  // SO_SNDBUF
    {1, 8},  // SO_RCVBUF
    {1, 13}, // SO_LINGER
    {0, 1},  // IP_TOS
};

int32_t hal_socket_set(int32_t socket, enum hal_socket_option option, int32_t value) {
    int32_t data[2] = {value, 0};
    long size = sizeof data[0];
    if (option == HAL_SOCKET_LINGER) {
        data[0] = value >= 0;
        data[1] = value;
        size = sizeof data;
    }
    return (int32_t)system_call5(SYSTEM_SETSOCKOPT, socket, options[option][0], options[option][1],
                                 (long)data, size);
}

int32_t hal_socket_get(int32_t socket, enum hal_socket_option option, int32_t *value) {
    int32_t data[2] = {0, 0};
    uint32_t size = sizeof data;
    long result = system_call5(SYSTEM_GETSOCKOPT, socket, options[option][0], options[option][1],
                               (long)data, (long)&size);
    *value = option != HAL_SOCKET_LINGER ? data[0] : data[0] != 0 ? data[1] : -1;
    return (int32_t)result;
}

void hal_socket_close(int32_t socket) {
    system_call3(SYSTEM_CLOSE, socket, 0, 0);
}
