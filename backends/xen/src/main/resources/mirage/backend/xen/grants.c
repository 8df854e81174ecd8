// SPDX-License-Identifier: Apache-2.0
//
// The grant table, version 1: one page of entries, each of which lets another domain use one page.

#include "xen/xen.h"

enum { GRANTS = HAL_PAGE_SIZE / sizeof(struct xen_grant) };

static volatile struct xen_grant *table; // of GRANTS
static uint16_t next_free[GRANTS];       // of the references that are free; 0: the last
static uint16_t first_free;

void xen_grants_start(void) {
    table = xen_memory_add(XEN_SPACE_GRANT_TABLE, 0, XEN_GRANT_TABLE_PLACE);
    for (uint16_t reference = GRANTS - 1; reference >= XEN_GRANT_RESERVED; reference--) {
        next_free[reference] = first_free;
        first_free = reference;
    }
}

uint32_t xen_grant(uint16_t domain, const volatile void *page, bool writable) {
    uint16_t reference = first_free;
    if (reference == 0) {
        return 0;
    }
    first_free = next_free[reference];
    table[reference].frame = (uint32_t)(x86_physical(page) / HAL_PAGE_SIZE);
    table[reference].domain = domain;
    __asm__ volatile("" : : : "memory"); // the flags make it valid, hence come last
    table[reference].flags =
        writable ? XEN_GRANT_ACCESS : (uint16_t)(XEN_GRANT_ACCESS | XEN_GRANT_READ_ONLY);
    return reference;
}

bool xen_grant_end(uint32_t reference) {
    if (reference < XEN_GRANT_RESERVED || reference >= GRANTS) {
        return false;
    }
    uint16_t flags = table[reference].flags;
    do { // Xen sets the two bits while the other domain has the page
        if ((flags & (XEN_GRANT_READING | XEN_GRANT_WRITING)) != 0) {
            return false;
        }
    } while (!__atomic_compare_exchange_n(&table[reference].flags, &flags, 0, false,
                                          __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
    next_free[reference] = first_free;
    first_free = (uint16_t)reference;
    return true;
}
