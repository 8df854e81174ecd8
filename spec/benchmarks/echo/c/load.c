// SPDX-License-Identifier: Apache-2.0
//
// The load: keeps CONNECTIONS of an echo server busy, one message under way on each, and prints the
// requests of a second and the nanoseconds of processor time that the server takes for one.
//
//   load busy PROCESS PORT CONNECTIONS SECONDS
//
// Or opens and closes COUNT connections with one message each, and prints what the server has of
// memory and descriptors in their course; ends with 1 if either grows.
//
//   load short PROCESS PORT COUNT

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define MESSAGE 64
#define EVENTS 256
#define WARM_UP 1000000000
#define ADDRESSES 16 // to come from, so that closed connections leave enough ports
#define GROWTH 2048  // KiB that count as none

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static int64_t now(clockid_t clock) {
    struct timespec time;
    if (clock_gettime(clock, &time) != 0) {
        fail("clock_gettime");
    }
    return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static struct sockaddr_in local(int number, int port) {
    return (struct sockaddr_in){.sin_family = AF_INET,
                                .sin_port = htons((uint16_t)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK + (uint32_t)number)};
}

static int open_connection(int port, int number) {
    int made = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in from = local(number % ADDRESSES, 0);
    struct sockaddr_in to = local(0, port);
    int one = 1;
    if (made < 0 || setsockopt(made, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one) != 0 ||
        bind(made, (struct sockaddr *)&from, sizeof from) != 0 ||
        connect(made, (struct sockaddr *)&to, sizeof to) != 0 ||
        setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one) != 0) {
        fail("connection");
    }
    return made;
}

static void send_message(int connection, uint32_t number) {
    char message[MESSAGE];
    memset(message, (int)(number & 127), sizeof message);
    memcpy(message, &number, sizeof number);
    if (write(connection, message, sizeof message) != sizeof message) {
        fail("write");
    }
}

// Of messages of this size in turn no part is late: the server has sent all of it at once.
static void expect_message(int connection, uint32_t number) {
    char message[MESSAGE];
    size_t count = 0;
    while (count < sizeof message) {
        ssize_t taken = read(connection, message + count, sizeof message - count);
        if (taken <= 0) {
            fail("read");
        }
        count += (size_t)taken;
    }
    if (memcmp(message, &number, sizeof number) != 0 || message[MESSAGE - 1] != (number & 127)) {
        fprintf(stderr, "another message came back than was sent\n");
        exit(1);
    }
}

struct connection {
    int descriptor;
    uint32_t number; // of the message under way
};

static int64_t run_until(int epoll, int64_t end) {
    struct epoll_event events[EVENTS];
    int64_t requests = 0;
    while (now(CLOCK_MONOTONIC) < end) {
        int count = epoll_wait(epoll, events, EVENTS, 1000);
        for (int i = 0; i < count; i++) {
            struct connection *connection = events[i].data.ptr;
            expect_message(connection->descriptor, connection->number);
            send_message(connection->descriptor, ++connection->number);
        }
        requests += count;
    }
    return requests;
}

static void busy(pid_t process, int port, int count, int seconds) {
    clockid_t processor;
    if (clock_getcpuclockid(process, &processor) != 0) {
        fail("clock_getcpuclockid");
    }
    int epoll = epoll_create1(0);
    struct connection *connections = calloc((size_t)count, sizeof *connections);
    for (int i = 0; i < count; i++) {
        connections[i] = (struct connection){open_connection(port, i), (uint32_t)i << 16};
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = &connections[i]};
        if (epoll_ctl(epoll, EPOLL_CTL_ADD, connections[i].descriptor, &event) != 0) {
            fail("epoll_ctl");
        }
        send_message(connections[i].descriptor, connections[i].number);
    }
    run_until(epoll, now(CLOCK_MONOTONIC) + WARM_UP);
    int64_t start = now(CLOCK_MONOTONIC);
    int64_t used = now(processor);
    int64_t requests = run_until(epoll, start + seconds * INT64_C(1000000000));
    used = now(processor) - used;
    double time = (double)(now(CLOCK_MONOTONIC) - start) / 1e9;
    printf("%.0f %.0f\n", (double)requests / time, (double)used / (double)requests);
}

// ---- Short connections --------------------------------------------------------------------------

static long resident(pid_t process) { // KiB
    char name[64];
    long pages;
    snprintf(name, sizeof name, "/proc/%d/statm", process);
    FILE *file = fopen(name, "r");
    if (file == NULL || fscanf(file, "%*d %ld", &pages) != 1) {
        fail(name);
    }
    fclose(file);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static int descriptors(pid_t process) {
    char name[64];
    snprintf(name, sizeof name, "/proc/%d/fd", process);
    DIR *folder = opendir(name);
    if (folder == NULL) {
        fail(name);
    }
    int count = -2; // . and ..
    while (readdir(folder) != NULL) {
        count++;
    }
    closedir(folder);
    return count;
}

static void short_ones(pid_t process, int port, int count) {
    long memory = 0;
    int open = 0;
    for (int i = 1; i <= count; i++) {
        int connection = open_connection(port, i);
        send_message(connection, (uint32_t)i);
        expect_message(connection, (uint32_t)i);
        close(connection);
        if (i % (count / 5) != 0) {
            continue;
        }
        usleep(100000); // until the server has seen the end of the last one
        printf("%d connections: %ld KiB resident, %d descriptors\n", i, resident(process),
               descriptors(process));
        if (i == count / 5) {
            memory = resident(process);
            open = descriptors(process);
        } else if (resident(process) > memory + GROWTH || descriptors(process) > open) {
            printf("grown\n");
            exit(1);
        }
    }
}

int main(int count, char **arguments) {
    if (count < 5) {
        fprintf(stderr, "load busy PROCESS PORT CONNECTIONS SECONDS | short PROCESS PORT COUNT\n");
        return 2;
    }
    pid_t process = atoi(arguments[2]);
    int port = atoi(arguments[3]);
    if (strcmp(arguments[1], "busy") == 0 && count == 6) {
        busy(process, port, atoi(arguments[4]), atoi(arguments[5]));
    } else {
        short_ones(process, port, atoi(arguments[4]));
    }
    return 0;
}
