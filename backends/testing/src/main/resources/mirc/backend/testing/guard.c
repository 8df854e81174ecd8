// SPDX-License-Identifier: Apache-2.0
//
// Below each stack lies a page that is not there: goes down the boot stack to its end and past it;
// with the argument `other`, does the same to a stack of its own, without standing on it; with
// `recursion`, by calls without end.

#include "support.h"

static __attribute__((noinline)) uint64_t dig(uint64_t depth) {
    volatile uint8_t frame[512];
    frame[0] = (uint8_t)depth;
    return depth == UINT64_MAX ? 0 : dig(depth + 1) + frame[0];
}

int mirage_main(void) {
    struct hal_arguments arguments = hal_boot_arguments();
    struct hal_range stack = hal_stack_boot();
    if (arguments.count > 0 && arguments.values[0][0] == 'r') {
        print_number(dig(0));
    } else if (arguments.count > 0) {
        stack.size = 1 << 20;
        stack.base = hal_stack_map(stack.size);
        check(stack.base != 0, "a stack can be had");
    }
    volatile uint8_t *bytes = (volatile uint8_t *)stack.base;
    for (size_t at = stack.size / 2; at > 0; at -= HAL_PAGE_SIZE / 2) {
        bytes[at] = 0;
    }
    bytes[0] = 0;
    print_line("at the end of the stack");
    bytes[-1] = 0;
    print_line("FAILED: the stack has no guard page");
    return 1;
}
