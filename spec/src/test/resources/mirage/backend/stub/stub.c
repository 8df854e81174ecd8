// SPDX-License-Identifier: Apache-2.0
//
// The least that a target can be: a Linux process with a fixed heap and no input.

#include <mirage/hal.h>

enum { READ_WRITE = 3, PRIVATE_ANONYMOUS = 0x22, FIXED = 0x10, STACK = 1 << 20 };
enum { WRITE = 1, MMAP = 9, MUNMAP = 11, NANOSLEEP = 35, CLOCK = 228, EXIT = 231 };

static long call(long number, long a, long b, long c, long d) {
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = -1;
    register long r9 __asm__("r9") = 0;
    __asm__ volatile("syscall"
                     : "+a"(number)
                     : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return number;
}

void hal_console_write(const uint8_t *bytes, size_t size) {
    call(WRITE, 1, (long)bytes, (long)size, 0);
}

ptrdiff_t hal_console_read(uint8_t *bytes, size_t size) {
    (void)bytes;
    (void)size;
    return -1;
}

static int64_t now(long clock) {
    int64_t time[2] = {0, 0};
    call(CLOCK, clock, (long)time, 0, 0);
    return time[0] * 1000000000 + time[1];
}

int64_t hal_clock_monotonic(void) {
    return now(1);
}

int64_t hal_clock_wall(void) {
    return now(0);
}

int64_t hal_clock_processor(void) {
    return hal_clock_monotonic();
}

int64_t hal_clock_since_entry(void) {
    return 1;
}

bool hal_entropy(uint8_t *bytes, size_t size) {
    (void)bytes;
    (void)size;
    return false;
}

struct hal_range hal_memory_heap(size_t limit) {
    (void)limit;
    return (struct hal_range){0x10000000, 16 << 20};
}

bool hal_memory_commit(uintptr_t base, size_t size) {
    return call(MMAP, (long)base, (long)size, READ_WRITE, PRIVATE_ANONYMOUS | FIXED) > 0;
}

void hal_memory_release(uintptr_t base, size_t size) {
    call(MUNMAP, (long)base, (long)size, 0, 0);
}

uintptr_t hal_stack_map(size_t size) {
    return (uintptr_t)call(MMAP, 0, (long)size, READ_WRITE, PRIVATE_ANONYMOUS);
}

void hal_stack_unmap(uintptr_t base, size_t size) {
    call(MUNMAP, (long)base, (long)size, 0, 0);
}

struct hal_range hal_stack_boot(void) {
    uintptr_t top = ((uintptr_t)__builtin_frame_address(0) | (HAL_PAGE_SIZE - 1)) + 1;
    return (struct hal_range){top - STACK, STACK};
}

uint32_t hal_wait(int64_t deadline) {
    int64_t left = deadline - hal_clock_monotonic();
    if (left > 0) {
        int64_t time[2] = {left / 1000000000, left % 1000000000};
        call(NANOSLEEP, (long)time, 0, 0, 0);
    }
    return 0;
}

void hal_slice(int64_t nanoseconds, volatile uint32_t *flag) {
    (void)nanoseconds; // threads are not cut short
    (void)flag;
}

void hal_attention(volatile uint32_t *flag) {
    (void)flag; // nobody asks
}

_Noreturn void hal_exit(int code) {
    for (;;) {
        call(EXIT, code, 0, 0, 0);
    }
}

struct hal_arguments hal_boot_arguments(void) {
    return (struct hal_arguments){0, NULL};
}

const char *hal_target(void) {
    return "stub";
}

__asm__(".globl _start\n_start:\n\txorl %ebp, %ebp\n\tandq $-16, %rsp\n\tcall mirage_main\n"
        "\tmovl %eax, %edi\n\tcall hal_exit\n");
