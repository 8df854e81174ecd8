// SPDX-License-Identifier: Apache-2.0
//
// Where the kernel enters the image, and the two things that C cannot say: moving to another stack,
// and the return from a signal handler.

    .section .text.unix_entry, "ax", @progbits
    .globl _start
    .type _start, @function
_start:
    xorl %ebp, %ebp             // the outermost frame
    movq %rsp, %rdi             // argc, argv, environment, auxiliary vector
    andq $-16, %rsp
    call unix_start
    ud2
    .size _start, . - _start

// void unix_run_on_stack(uintptr_t top, void (*function)(void)): never returns.
    .globl unix_run_on_stack
    .type unix_run_on_stack, @function
unix_run_on_stack:
    movq %rdi, %rsp             // page aligned, hence 16-byte aligned before the call
    xorl %ebp, %ebp
    call *%rsi
    ud2
    .size unix_run_on_stack, . - unix_run_on_stack

    .globl unix_signal_return
    .type unix_signal_return, @function
unix_signal_return:
    movl $15, %eax              // rt_sigreturn
    syscall
    ud2
    .size unix_signal_return, . - unix_signal_return

    .section .note.GNU-stack, "", @progbits
