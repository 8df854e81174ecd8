// SPDX-License-Identifier: Apache-2.0
//
// Exercises each function of hal.h once; every line that it prints is expected.

#include "support.h"

enum { STACK = 1 << 20 };

static void clocks(void) {
    int64_t before = hal_clock_monotonic();
    uint32_t events;
    do { // the end of the input may come at any time
        events = hal_wait(before + 50 * 1000000);
    } while (events == HAL_EVENT_CONSOLE);
    int64_t took = hal_clock_monotonic() - before;
    check(events == 0, "a wait ends by its deadline");
    check(took >= 50 * 1000000, "a wait is not too short");
    check(took < 2000 * (int64_t)1000000, "a wait is not far too long");
    check((hal_wait(before) & ~HAL_EVENT_CONSOLE) == 0, "a deadline that has passed only polls");
    check(hal_clock_wall() > INT64_C(1700000000) * 1000000000, "the wall clock is set");
    check(hal_clock_since_entry() > 0, "the entry lies in the past");
    print_line("clocks");
}

static void slices(void) {
    static volatile uint32_t flag;
    int64_t start = hal_clock_monotonic();
    hal_slice(5 * 1000000, &flag);
    while (flag == 0) {
        check(hal_clock_monotonic() - start < INT64_C(5000000000), "a slice ends");
    }
    check(hal_clock_monotonic() - start >= 4 * 1000000, "a slice is not too short");
    flag = 0;
    hal_slice(20 * 1000000, &flag);
    hal_slice(0, &flag);
    int64_t end = hal_clock_monotonic() + 40 * 1000000;
    while (hal_wait(end) != 0) {
    }
    check(flag == 0, "a cancelled slice does not end");
    print_line("slices");
}

static void heap(void) {
    struct hal_range range = hal_memory_heap(64 << 20);
    check(range.size > 0 && range.size <= 64 << 20, "the heap has a size within the limit");
    check(range.base >= 4096 && range.base + range.size <= (uint64_t)1 << 32, "below 4 GiB");
    size_t piece = 256 << 10;
    check(hal_memory_commit(range.base, piece), "memory can be had");
    uint8_t *bytes = (uint8_t *)range.base;
    for (size_t i = 0; i < piece; i++) {
        check(bytes[i] == 0, "committed memory is zero");
        bytes[i] = (uint8_t)i;
    }
    check(hal_memory_commit(range.base, piece), "memory can be had again");
    check(bytes[77] == 77, "and keeps its contents");
    hal_memory_release(range.base, piece);
    check(hal_memory_commit(range.base, piece), "memory can be had after its release");
    for (size_t i = 0; i < piece; i++) {
        check(bytes[i] == 0, "memory is zero after its release");
    }
    print_line("heap");
}

static void stacks(void) {
    for (int i = 0; i < 1000; i++) {
        uintptr_t stack = hal_stack_map(STACK);
        check(stack != 0, "a stack can be had");
        volatile uint8_t *bytes = (volatile uint8_t *)stack;
        check(bytes[0] == 0 && bytes[STACK - 1] == 0, "a stack is zero");
        bytes[0] = 1;
        bytes[STACK - 1] = 1;
        bytes[STACK / 2] = 1;
        hal_stack_unmap(stack, STACK);
    }
    print_line("stacks");
}

static void entropy(void) {
    uint8_t a[32] = {0};
    uint8_t b[32] = {0};
    check(hal_entropy(a, sizeof a) && hal_entropy(b, sizeof b), "there is entropy");
    size_t equal = 0;
    for (size_t i = 0; i < sizeof a; i++) {
        equal += a[i] == b[i];
    }
    check(equal < 8, "entropy does not repeat");
    print_line("entropy");
}

int mirage_main(void) {
    struct hal_range boot = hal_stack_boot();
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    check(here >= boot.base && here < boot.base + boot.size, "main runs on the boot stack");
    struct hal_arguments arguments = hal_boot_arguments();
    for (int32_t i = 0; i < arguments.count; i++) {
        print("argument ");
        print_line(arguments.values[i]);
    }
    heap();
    stacks();
    clocks();
    slices();
    entropy();
    return 7;
}
