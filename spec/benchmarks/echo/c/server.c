// SPDX-License-Identifier: Apache-2.0
//
// The peer: one epoll loop that sends back what arrives. Prints the port that it listens at.

#define _GNU_SOURCE
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define BACKLOG 1024
#define EVENTS 256
#define MOST 4096

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static int open_server(void) {
    int server = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t size = sizeof address;
    if (server < 0 || bind(server, (struct sockaddr *)&address, size) != 0 ||
        listen(server, BACKLOG) != 0 ||
        getsockname(server, (struct sockaddr *)&address, &size) != 0) {
        fail("server");
    }
    printf("listening %d\n", ntohs(address.sin_port));
    fflush(stdout);
    return server;
}

static void watch(int epoll, int descriptor) {
    struct epoll_event event = {.events = EPOLLIN, .data.fd = descriptor};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        fail("epoll_ctl");
    }
}

static void accept_all(int epoll, int server) {
    for (int made; (made = accept4(server, NULL, NULL, SOCK_NONBLOCK)) >= 0;) {
        int one = 1;
        setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        watch(epoll, made);
    }
}

static void serve(int descriptor) {
    char bytes[MOST];
    ssize_t count = read(descriptor, bytes, sizeof bytes);
    for (ssize_t done = 0; count > 0 && done < count;) {
        ssize_t written = write(descriptor, bytes + done, (size_t)(count - done));
        if (written < 0) {
            fail("write"); // the messages of the benchmark fit into any buffer
        }
        done += written;
    }
    if (count == 0) {
        close(descriptor);
    }
}

int main(void) {
    int server = open_server();
    int epoll = epoll_create1(0);
    watch(epoll, server);
    struct epoll_event events[EVENTS];
    while (1) {
        int count = epoll_wait(epoll, events, EVENTS, -1);
        for (int i = 0; i < count; i++) {
            if (events[i].data.fd == server) {
                accept_all(epoll, server);
            } else {
                serve(events[i].data.fd);
            }
        }
    }
}
