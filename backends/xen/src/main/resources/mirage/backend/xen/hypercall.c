// SPDX-License-Identifier: Apache-2.0

#include "x86_64/cpu.h"
#include "xen/xen.h"

extern const uint8_t xen_hypercall_page[];

enum { CALL_SIZE = 32 };

void xen_hypercall_start(void) {
    uint32_t base = x86_hypervisor("XenVMMXenVMM");
    if (base == 0) {
        x86_refuse("this image is for Xen, and boots under another hypervisor");
    }
    // The register's number differs; the page is at the same address as physically.
    x86_write_msr(x86_cpuid(base + 2).ebx, (uintptr_t)xen_hypercall_page);
}

X86_INTERRUPT_CODE_BEGIN

long xen_call2(enum xen_call call, uint64_t a, uint64_t b) {
    long result;
    __asm__ volatile("call *%[entry]"
                     : "=a"(result), "+D"(a), "+S"(b)
                     : [entry] "r"(xen_hypercall_page + call * CALL_SIZE)
                     : "memory");
    return result;
}

long xen_call3(enum xen_call call, uint64_t a, uint64_t b, uint64_t c) {
    long result;
    __asm__ volatile("call *%[entry]"
                     : "=a"(result), "+D"(a), "+S"(b), "+d"(c)
                     : [entry] "r"(xen_hypercall_page + call * CALL_SIZE)
                     : "memory");
    return result;
}

X86_INTERRUPT_CODE_END

uint64_t xen_parameter(enum xen_parameter parameter) {
    struct xen_parameter_value value = {XEN_SELF, 0, parameter, 0};
    if (xen_call2(XEN_CALL_HVM, XEN_PARAMETER_GET, (uintptr_t)&value) != 0) {
        x86_refuse("Xen refused to tell a parameter of the domain");
    }
    return value.value;
}

void xen_parameter_set(enum xen_parameter parameter, uint64_t value) {
    struct xen_parameter_value set = {XEN_SELF, 0, parameter, value};
    if (xen_call2(XEN_CALL_HVM, XEN_PARAMETER_SET, (uintptr_t)&set) != 0) {
        x86_refuse("Xen refused to set a parameter of the domain");
    }
}

volatile void *xen_memory_add(enum xen_memory_space space, uint64_t index, uint64_t place) {
    struct xen_memory_add add = {XEN_SELF, 0, space, index, place / HAL_PAGE_SIZE};
    if (xen_call2(XEN_CALL_MEMORY, XEN_MEMORY_ADD, (uintptr_t)&add) != 0) {
        x86_refuse("Xen refused to share a page");
    }
    return x86_shared_map(place, HAL_PAGE_SIZE);
}
