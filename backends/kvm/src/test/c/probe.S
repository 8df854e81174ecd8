// SPDX-License-Identifier: Apache-2.0
//
// The guest that shows whether an accelerator runs what our images need: it goes to 64-bit mode,
// uses an SSE register, says "ok" on the debug console, and resets. AcceleratorTest assembles it and
// compares it with the program that AcceleratorProbe carries.

    .section .note.pvh, "a", @note
    .long 4, 4, 18
    .asciz "Xen"
    .long entry

    .text
    .globl entry
    .code32
entry:
    movl $(pointers + 3), map
    movl $(directory + 3), pointers
    movl $0x83, directory
    movl $map, %eax
    movl %eax, %cr3
    movl $0x620, %eax
    movl %eax, %cr4
    movl $0xc0000080, %ecx
    rdmsr
    orl $0x100, %eax
    wrmsr
    movl $0x80000033, %eax
    movl %eax, %cr0
    lgdt table
    ljmp $8, $1f
    .code64
1:  pxor %xmm0, %xmm0
    movd %xmm0, %eax
    addl $'o', %eax
    outb %al, $0xe9
    movl $'k', %eax
    outb %al, $0xe9
    movl $0xfe, %eax
    outb %al, $0x64
2:  hlt
    jmp 2b

    .balign 8
descriptors:
    .quad 0, 0x00af9b000000ffff
table:
    .word . - descriptors - 1
    .long descriptors

    .bss
    .balign 4096
map:
    .skip 4096
pointers:
    .skip 4096
directory:
    .skip 4096
