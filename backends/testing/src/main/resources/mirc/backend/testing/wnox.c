// SPDX-License-Identifier: Apache-2.0
//
// Writable memory cannot be executed: jumps to a return instruction in the data of the image, on
// the heap and on the stack, as the argument says.

#include "support.h"

static uint8_t data[] = {0xc3};

int mirage_main(void) {
    struct hal_arguments arguments = hal_boot_arguments();
    check(arguments.count == 1, "one argument");
    volatile uint8_t stack[] = {0xc3};
    uintptr_t target = (uintptr_t)data;
    if (arguments.values[0][0] == 's') {
        target = (uintptr_t)stack;
    } else if (arguments.values[0][0] == 'h') {
        struct hal_range heap = hal_memory_heap(0);
        check(hal_memory_commit(heap.base, 4096), "memory can be had");
        *(volatile uint8_t *)heap.base = 0xc3;
        target = heap.base;
    }
    ((void (*)(void))target)();
    print_line("FAILED: data was executed");
    return 1;
}
