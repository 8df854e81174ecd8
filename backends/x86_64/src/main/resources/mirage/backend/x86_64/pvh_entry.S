// SPDX-License-Identifier: Apache-2.0
//
// The PVH entry (Xen's docs/misc/pvh, also QEMU's, Firecracker's and Cloud Hypervisor's): the
// loader finds it by ELF note 18 and enters in 32-bit protected mode, paging off, with the address
// of struct pvh_start_info in ebx. From there to 64-bit mode, and to x86_start.
//
// The page tables here serve until paging.c has built those that protect: the first GiB, mapped as
// it is and at X86_DIRECT.

#define CR0_VALUE 0x80010033    // paging, write protection, native x87 errors, protected mode
#define CR4_VALUE 0x620         // physical address extension, SSE and its exceptions
#define MSR_EFER 0xc0000080
#define EFER_LONG_MODE_NX 0x900

    .section .note.pvh, "a", @note
    .balign 4
    .long 4, 4, 18              // sizes of name and value; XEN_ELFNOTE_PHYS32_ENTRY
    .asciz "Xen"
    .long x86_pvh_entry

    .section .text.x86_pvh_entry, "ax", @progbits
    .code32
    .globl x86_pvh_entry
    .type x86_pvh_entry, @function
x86_pvh_entry:
    cld
    rdtsc
    movl %eax, x86_entry_tsc
    movl %edx, x86_entry_tsc + 4

    movl $(boot_directory_pointers + 3), boot_map
    movl $(boot_directory_pointers + 3), boot_map + 256 * 8
    movl $(boot_directory + 3), boot_directory_pointers
    movl $boot_directory, %edi
    movl $0x83, %eax            // present, writable, 2 MiB
1:  movl %eax, (%edi)
    addl $8, %edi
    addl $0x200000, %eax
    cmpl $(boot_directory + 4096), %edi
    jb 1b

    movl $boot_map, %eax
    movl %eax, %cr3
    movl $CR4_VALUE, %eax
    movl %eax, %cr4
    movl $MSR_EFER, %ecx
    rdmsr
    orl $EFER_LONG_MODE_NX, %eax
    wrmsr
    movl $CR0_VALUE, %eax
    movl %eax, %cr0
    lgdt descriptor_table_pointer
    ljmp $8, $1f

    .code64
1:  movl $16, %eax
    movl %eax, %ds
    movl %eax, %es
    movl %eax, %ss
    xorl %eax, %eax
    movl %eax, %fs
    movl %eax, %gs
    fninit
    movl $boot_stack_end, %esp
    xorl %ebp, %ebp
    movl %ebx, %edi
    call x86_start
    ud2
    .size x86_pvh_entry, . - x86_pvh_entry

    .section .data.x86_descriptors, "aw", @progbits
    .balign 8
    .globl x86_descriptor_table
x86_descriptor_table:
    .quad 0
    .quad 0x00af9b000000ffff    // 8: 64-bit code
    .quad 0x00cf93000000ffff    // 16: data
    .quad 0, 0                  // 24: task state segment, filled by descriptors.c
descriptor_table_pointer:
    .word . - x86_descriptor_table - 1
    .quad x86_descriptor_table

    .section .bss.x86_boot, "aw", @nobits
    .balign 4096
boot_map:
    .skip 4096
boot_directory_pointers:
    .skip 4096
boot_directory:
    .skip 4096
    .skip 4096                  // the stack until hal_stack_boot's is there
boot_stack_end:
    .globl x86_entry_tsc
x86_entry_tsc:
    .skip 8

    .section .note.GNU-stack, "", @progbits
