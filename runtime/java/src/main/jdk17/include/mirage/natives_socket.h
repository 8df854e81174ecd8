// SPDX-License-Identifier: Apache-2.0
//
// Natives of java.net.HostSocket. A negative result is an error of hal_socket.h, or -1000 (time is
// over), -1001 (closed meanwhile),
// or -1002 (the target has no sockets). A timeout is in milliseconds, 0 for none. Addresses are
// IPv4, the first byte the highest.

#ifndef MIRAGE_NATIVES_SOCKET_H
#define MIRAGE_NATIVES_SOCKET_H

#include "mirage/vm.h"

int32_t native_java_net_HostSocket_open(void);
int32_t native_java_net_HostSocket_bind(int32_t socket, int32_t address, int32_t port);
int32_t native_java_net_HostSocket_listen(int32_t socket, int32_t backlog);
int32_t native_java_net_HostSocket_accept(int32_t socket, int32_t timeout, jref peer);
int32_t native_java_net_HostSocket_connect(int32_t socket, int32_t address, int32_t port,
                                           int32_t timeout);
int32_t native_java_net_HostSocket_read(int32_t socket, jref array, int32_t offset, int32_t length,
                                        int32_t timeout);
int32_t native_java_net_HostSocket_write(int32_t socket, jref array, int32_t offset,
                                         int32_t length);
int32_t native_java_net_HostSocket_available(int32_t socket);
int32_t native_java_net_HostSocket_shutdown(int32_t socket, int32_t how);
int32_t native_java_net_HostSocket_local(int32_t socket, jref result);
int32_t native_java_net_HostSocket_set(int32_t socket, int32_t option, int32_t value);
int32_t native_java_net_HostSocket_get(int32_t socket, int32_t option, jref result);
void native_java_net_HostSocket_close(int32_t socket);

#endif
