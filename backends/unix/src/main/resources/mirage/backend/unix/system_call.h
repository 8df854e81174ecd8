// SPDX-License-Identifier: Apache-2.0
//
// Linux's system calls on x86-64, raw: the number, up to six arguments, and a result that is an
// error between -4095 and -1. No libc stands between the image and the kernel.

#ifndef MIRAGE_UNIX_SYSTEM_CALL_H
#define MIRAGE_UNIX_SYSTEM_CALL_H

#include <stdint.h>

enum {
    SYSTEM_READ = 0,
    SYSTEM_WRITE = 1,
    SYSTEM_POLL = 7,
    SYSTEM_MMAP = 9,
    SYSTEM_MPROTECT = 10,
    SYSTEM_MUNMAP = 11,
    SYSTEM_RT_SIGACTION = 13,
    SYSTEM_RT_SIGPROCMASK = 14,
    SYSTEM_MADVISE = 28,
    SYSTEM_SIGALTSTACK = 131,
    SYSTEM_TIMER_CREATE = 222,
    SYSTEM_TIMER_SETTIME = 223,
    SYSTEM_CLOCK_GETTIME = 228,
    SYSTEM_EXIT_GROUP = 231,
    SYSTEM_EPOLL_CTL = 233,
    SYSTEM_PPOLL = 271,
    SYSTEM_EPOLL_PWAIT = 281,
    SYSTEM_EVENTFD2 = 290,
    SYSTEM_EPOLL_CREATE1 = 291,
    SYSTEM_GETRANDOM = 318,
};

enum {
    ERROR_INTERRUPTED = -4, // EINTR
    ERROR_AGAIN = -11,      // EAGAIN
};

static inline long system_call6(long number, long a, long b, long c, long d, long e, long f) {
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

static inline long system_call3(long number, long a, long b, long c) {
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c)
                     : "rcx", "r11", "memory");
    return result;
}

static inline long system_call5(long number, long a, long b, long c, long d, long e) {
    return system_call6(number, a, b, c, d, e, 0);
}

struct timespec64 {
    int64_t seconds;
    int64_t nanoseconds;
};

#endif
