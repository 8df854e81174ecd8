// SPDX-License-Identifier: Apache-2.0
//
// Entries of the exceptions and interrupts: 48 stubs of 16 bytes, which make the stack look alike,
// and save the registers as struct x86_vector_frame for x86_vector.

    .section .text.x86_vectors, "ax", @progbits
    .balign 16
    .globl x86_vector_stubs
x86_vector_stubs:
vector = 0
    .rept 48
    .balign 16
    // These push an error code themselves.
    .if !(vector == 8 || (vector >= 10 && vector <= 14) || vector == 17 || vector == 21)
    pushq $0
    .endif
    pushq $vector
    jmp common
    vector = vector + 1
    .endr
    .balign 16

common:
    pushq %rax
    pushq %rcx
    pushq %rdx
    pushq %rbx
    pushq %rbp
    pushq %rsi
    pushq %rdi
    pushq %r8
    pushq %r9
    pushq %r10
    pushq %r11
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    cld
    movq %rsp, %rdi
    movq %rsp, %rbx
    andq $-16, %rsp
    call x86_vector
    movq %rbx, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %r11
    popq %r10
    popq %r9
    popq %r8
    popq %rdi
    popq %rsi
    popq %rbp
    popq %rbx
    popq %rdx
    popq %rcx
    popq %rax
    addq $16, %rsp
    iretq

// _Noreturn void x86_run_on_stack(uintptr_t top, void (*function)(void))
    .globl x86_run_on_stack
    .type x86_run_on_stack, @function
x86_run_on_stack:
    movq %rdi, %rsp
    xorl %ebp, %ebp
    call *%rsi
    ud2
    .size x86_run_on_stack, . - x86_run_on_stack

    .section .note.GNU-stack, "", @progbits
