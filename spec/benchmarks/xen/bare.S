// SPDX-License-Identifier: Apache-2.0
//
// The least that can print a line in a PVH domain: a bare ELF, in 32-bit mode without paging, that
// puts "bare" and a line end into the console's ring, tells dom0, and powers off.

    .section .note.pvh, "a", @note
    .balign 4
    .long 4, 4, 18              // XEN_ELFNOTE_PHYS32_ENTRY
    .asciz "Xen"
    .long _start

    .text
    .code32
    .globl _start
_start:
    movl $stack_end, %esp
    movl $0x40000002, %eax      // Xen's second leaf: the register for its calling page
    cpuid
    movl %ebx, %ecx
    movl $calls, %eax
    xorl %edx, %edx
    wrmsr
    movl $17, parameter_index   // the console's page
    call get_parameter
    movl parameter_value, %esi
    shll $12, %esi
    movl $0x65726162, 1024(%esi)
    movb $10, 1028(%esi)
    movl $5, 3084(%esi)         // out_produced
    movl $18, parameter_index   // the console's event channel
    call get_parameter
    movl parameter_value, %eax
    movl %eax, port
    movl $4, %ebx               // EVTCHNOP_send
    movl $port, %ecx
    movl $(calls + 32 * 32), %eax
    call *%eax
1:  movl 3080(%esi), %eax       // out_consumed
    cmpl $5, %eax
    je 2f
    xorl %ebx, %ebx             // SCHEDOP_yield
    movl $(calls + 29 * 32), %eax
    call *%eax
    jmp 1b
2:  movl $2, %ebx               // SCHEDOP_shutdown
    movl $reason, %ecx
    movl $(calls + 29 * 32), %eax
    call *%eax
    hlt

get_parameter:
    movl $1, %ebx               // HVMOP_get_param
    movl $parameter, %ecx
    movl $(calls + 34 * 32), %eax
    jmp *%eax

    .data
    .balign 8
parameter:
    .word 0x7ff0, 0             // this domain
parameter_index:
    .long 0
parameter_value:
    .quad 0
port:
    .long 0
reason:
    .long 0
    .bss
    .balign 4096
calls:
    .skip 4096
    .skip 256
stack_end:
