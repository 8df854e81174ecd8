// SPDX-License-Identifier: Apache-2.0
//
// Stacks of threads; x86-64, System V ABI.

#include "thread_stack.h"

#include "collect.h"
#include "heap.h"
#include "mirage/hal.h"

// The control words of SSE and x87 are the same in all threads: nothing changes them.
__asm__(".text\n"
        ".globl thread_stack_switch\n"
        ".type thread_stack_switch, @function\n"
        "thread_stack_switch:\n"
        "    pushq %rbp\n"
        "    pushq %rbx\n"
        "    pushq %r12\n"
        "    pushq %r13\n"
        "    pushq %r14\n"
        "    pushq %r15\n"
        "    movq %rsp, (%rdi)\n"
        "    movq %rsi, %rsp\n"
        "    popq %r15\n"
        "    popq %r14\n"
        "    popq %r13\n"
        "    popq %r12\n"
        "    popq %rbx\n"
        "    popq %rbp\n"
        "    ret\n"
        ".size thread_stack_switch, . - thread_stack_switch\n"
        ".globl thread_stack_spill\n"
        ".type thread_stack_spill, @function\n"
        "thread_stack_spill:\n"
        "    pushq %rbp\n"
        "    movq %rsp, %rbp\n"
        "    pushq %rbx\n"
        "    pushq %r12\n"
        "    pushq %r13\n"
        "    pushq %r14\n"
        "    pushq %r15\n"
        "    pushq $0\n" // where the ABI aligns the stack, and nothing that looks like a reference
        "    movq %rdi, %rax\n"
        "    movq %rsp, %rdi\n"
        "    call *%rax\n"
        "    leave\n"
        "    ret\n"
        ".size thread_stack_spill, . - thread_stack_spill\n");

#define THREAD_HEADROOM_LENT ((size_t)16 * 1024)
#define THREAD_STACK_SAVED 6 // registers
#define THREAD_STACK_CACHED 16
// Stacks begin at different lines of a page, or those of many threads would want the same few
// places of the processor's caches.
#define THREAD_STACK_SHIFTS 16u
#define THREAD_STACK_SHIFT 64u
#define THREAD_STACK_OWN 16    // words of the frame of thread_stack_clear, and more
#define THREAD_STACK_ZEROS 128 // words in a row behind which nobody has left anything

#define THREAD_STACK_HEAP 16u // free blocks that the heap keeps when stacks lack memory

static struct mrt_thread *thread_stack_cache; // linked by `next`
static uint32_t thread_stack_cached;
static uint32_t thread_stack_shift;

static struct mrt_thread *thread_stack_take(size_t size) {
    for (struct mrt_thread **link = &thread_stack_cache; *link != NULL; link = &(*link)->next) {
        struct mrt_thread *thread = *link;
        if (thread->stack_size == size) {
            *link = thread->next;
            thread_stack_cached--;
            return thread;
        }
    }
    return NULL;
}

// The machine's memory may lie in the heap, free; or dead, if that is not enough.
static uintptr_t thread_stack_map(size_t size) {
    uintptr_t base = hal_stack_map(size);
    if (base == 0) {
        heap_release(THREAD_STACK_HEAP);
        base = hal_stack_map(size);
    }
    if (base == 0) {
        collect_all_dead();
        heap_release(THREAD_STACK_HEAP);
        base = hal_stack_map(size);
    }
    return base;
}

struct mrt_thread *thread_stack_make(size_t size, void (*entry)(void)) {
    size = (size + HAL_PAGE_SIZE - 1) & ~(HAL_PAGE_SIZE - 1);
    struct mrt_thread *thread = thread_stack_take(size);
    uintptr_t base = thread != NULL ? thread->stack_base : thread_stack_map(size);
    if (base == 0) {
        return NULL;
    }
    uintptr_t shift = thread_stack_shift++ % THREAD_STACK_SHIFTS * THREAD_STACK_SHIFT;
    uintptr_t top = (base + size - sizeof(struct mrt_thread) - shift) & ~(uintptr_t)63;
    thread = (struct mrt_thread *)top;
    *thread = (struct mrt_thread){.stack_base = base, .stack_size = size};
    // As thread_stack_switch leaves a stack: registers (rbp zero ends the chain of frames), the
    // address to go on at, and a return address of zero for `entry`.
    uintptr_t *word = (uintptr_t *)top;
    *--word = 0;
    *--word = (uintptr_t)entry;
    for (int i = 0; i < THREAD_STACK_SAVED; i++) {
        *--word = 0;
    }
    thread->sp = (uintptr_t)word;
    return thread;
}

void thread_stack_discard(struct mrt_thread *thread) {
    if (thread_stack_cached == THREAD_STACK_CACHED) {
        hal_stack_unmap(thread->stack_base, thread->stack_size);
        return;
    }
    thread->next = thread_stack_cache;
    thread_stack_cache = thread;
    thread_stack_cached++;
}

// No red zone: nothing of value lies below the stack pointer.
__attribute__((noinline, no_sanitize("address"))) void thread_stack_clear(void) {
    uintptr_t floor = mrt.thread->stack_base;
    volatile uintptr_t *word = (volatile uintptr_t *)__builtin_frame_address(0);
    word -= THREAD_STACK_OWN;
    for (size_t zeros = 0; zeros < THREAD_STACK_ZEROS && (uintptr_t)word > floor; word--) {
        zeros = *word == 0 ? zeros + 1 : 0;
        *word = 0;
    }
}

uintptr_t thread_frame(const struct mrt_thread *thread) {
    // thread_stack_switch pushed rbp first: it lies above five others.
    return ((const uintptr_t *)thread->sp)[5];
}

bool thread_lend_headroom(void) {
    if (mrt.thread->lent) {
        return false;
    }
    mrt.thread->lent = true;
    mrt.stack_limit -= THREAD_HEADROOM - THREAD_HEADROOM_LENT;
    return true;
}

void thread_return_headroom(void) {
    mrt.thread->lent = false;
    mrt.stack_limit += THREAD_HEADROOM - THREAD_HEADROOM_LENT;
}
