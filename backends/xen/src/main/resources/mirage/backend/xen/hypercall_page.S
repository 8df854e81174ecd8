// SPDX-License-Identifier: Apache-2.0
//
// The page that Xen fills with the instructions of its calls, 32 bytes each. It lies in the code,
// hence the guest cannot write to it; Xen can.

    .section .text.xen_hypercall_page, "ax", @progbits
    .balign 4096
    .globl xen_hypercall_page
xen_hypercall_page:
    .fill 4096, 1, 0xcc
    .section .note.GNU-stack, "", @progbits
