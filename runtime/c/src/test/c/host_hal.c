// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "host.h"

#include "mirage/hal_descriptor.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define HOST_HEAP_BASE ((uintptr_t)0x20000000)

size_t host_heap_size = (size_t)32 * 1024 * 1024;
size_t host_commit_limit = SIZE_MAX;
int64_t host_time = 1000000000;
int64_t host_step = 100;
const char *host_input;
int64_t host_ask_at;
int32_t host_ready_descriptor = -1;
uint32_t host_ready_events;
int64_t host_ready_at;
uint32_t host_ask_event = HAL_EVENT_CONTROL;

static size_t host_committed;
static int host_expected_exit;
static volatile uint32_t *host_slice_flag;
static int64_t host_slice_end;
static volatile uint32_t *host_attention_flag;

void host_expect_exit(int code) {
    host_expected_exit = code;
}

void host_check(bool condition, const char *text, const char *file, int line) {
    if (!condition) {
        fflush(stdout);
        fprintf(stderr, "%s:%d: not so: %s\n", file, line, text);
        abort();
    }
}

void hal_console_write(const uint8_t *bytes, size_t size) {
    fwrite(bytes, 1, size, stdout);
}

ptrdiff_t hal_console_read(uint8_t *bytes, size_t size) {
    if (host_input == NULL) {
        return -1;
    }
    size_t length = strlen(host_input);
    size_t taken = length < size ? length : size;
    memcpy(bytes, host_input, taken);
    host_input = taken == length ? NULL : host_input + taken;
    return (ptrdiff_t)taken;
}

int64_t hal_clock_monotonic(void) {
    host_time += host_step;
    if (host_slice_flag != NULL && host_time >= host_slice_end) {
        *host_slice_flag = 1;
        host_slice_flag = NULL;
    }
    if (host_ask_at != 0 && host_time >= host_ask_at) {
        *host_attention_flag = 1;
    }
    return host_time;
}

int64_t hal_clock_wall(void) {
    return host_time + 1700000000000000000;
}

int64_t hal_clock_processor(void) {
    return host_time;
}

int64_t hal_clock_since_entry(void) {
    return host_time;
}

bool hal_entropy(uint8_t *bytes, size_t size) {
    memset(bytes, 7, size);
    return true;
}

struct hal_range hal_memory_heap(size_t limit) {
    (void)limit;
    void *base = mmap((void *)HOST_HEAP_BASE, host_heap_size, PROT_NONE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    HOST_CHECK(base == (void *)HOST_HEAP_BASE);
    return (struct hal_range){HOST_HEAP_BASE, host_heap_size};
}

bool hal_memory_commit(uintptr_t base, size_t size) {
    HOST_CHECK(base % HAL_PAGE_SIZE == 0 && size % HAL_PAGE_SIZE == 0);
    HOST_CHECK(base >= HOST_HEAP_BASE && base + size <= HOST_HEAP_BASE + host_heap_size);
    if (size > host_commit_limit - host_committed) {
        return false;
    }
    host_committed += size;
    return mprotect((void *)base, size, PROT_READ | PROT_WRITE) == 0;
}

void hal_memory_release(uintptr_t base, size_t size) {
    madvise((void *)base, size, MADV_DONTNEED);
}

uintptr_t hal_stack_map(size_t size) {
    uint8_t *base = mmap(NULL, size + HAL_PAGE_SIZE, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    HOST_CHECK(base != MAP_FAILED);
    mprotect(base, HAL_PAGE_SIZE, PROT_NONE);
    return (uintptr_t)base + HAL_PAGE_SIZE;
}

void hal_stack_unmap(uintptr_t base, size_t size) {
    munmap((void *)(base - HAL_PAGE_SIZE), size + HAL_PAGE_SIZE);
}

struct hal_range hal_stack_boot(void) {
    pthread_attr_t attributes;
    void *base;
    size_t size;
    pthread_getattr_np(pthread_self(), &attributes);
    pthread_attr_getstack(&attributes, &base, &size);
    pthread_attr_destroy(&attributes);
    return (struct hal_range){(uintptr_t)base, size};
}

uint32_t hal_wait(int64_t deadline) {
    if (host_input != NULL) {
        return HAL_EVENT_CONSOLE;
    }
    if (host_ask_at != 0 && (host_time >= host_ask_at || deadline >= host_ask_at)) {
        host_time = host_time < host_ask_at ? host_ask_at : host_time;
        host_ask_at = 0;
        return host_ask_event;
    }
    if (host_ready_at != 0 && (deadline >= host_ready_at || host_time >= host_ready_at)) {
        host_time = host_time < host_ready_at ? host_ready_at : host_time;
        return HAL_EVENT_DESCRIPTOR;
    }
    HOST_CHECK(deadline != HAL_FOREVER);
    if (deadline > host_time) {
        host_time = deadline;
    }
    return 0;
}

bool hal_descriptor_watch(int32_t descriptor) {
    return descriptor == host_ready_descriptor;
}

void hal_descriptor_forget(int32_t descriptor) {
    HOST_CHECK(descriptor == host_ready_descriptor);
}

uint32_t hal_descriptor_ready(struct hal_ready *ready, uint32_t most) {
    HOST_CHECK(most > 0);
    if (host_ready_at == 0 || host_time < host_ready_at) {
        return 0;
    }
    host_ready_at = 0;
    *ready = (struct hal_ready){host_ready_descriptor, host_ready_events};
    return 1;
}

void hal_slice(int64_t nanoseconds, volatile uint32_t *flag) {
    host_slice_flag = flag;
    host_slice_end = host_time + nanoseconds;
}

void hal_attention(volatile uint32_t *flag) {
    host_attention_flag = flag;
}

void hal_exit(int code) {
    fflush(stdout);
    _Exit(code == host_expected_exit ? 0 : 99);
}

struct hal_arguments hal_boot_arguments(void) {
    return (struct hal_arguments){0, NULL};
}

const char *hal_target(void) {
    return "host";
}

int main(void) {
    // Leaks are the collector's business, not the sanitizer's.
    hal_exit(mirage_main());
}

const char *__asan_default_options(void);
const char *__asan_default_options(void) {
    return "detect_leaks=0:detect_stack_use_after_return=0";
}
