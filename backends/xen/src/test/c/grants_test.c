// SPDX-License-Identifier: Apache-2.0
//
// The grant table, with the other domain's hand in it: Xen sets two bits of an entry while that
// domain has the page.

#include <assert.h>
#include <stdlib.h>

#include "xen/xen.h"

enum { FREE = 4096 / 8 - XEN_GRANT_RESERVED, BACKEND = 3 };

static volatile struct xen_grant *table;

uint64_t x86_physical(const volatile void *address) {
    return (uintptr_t)address;
}

volatile void *xen_memory_add(enum xen_memory_space space, uint64_t index, uint64_t place) {
    assert(space == XEN_SPACE_GRANT_TABLE && index == 0 && place == XEN_GRANT_TABLE_PLACE);
    table = calloc(1, 4096); // so that an access outside is seen
    return table;
}

int main(void) {
    xen_grants_start();
    uint32_t references[FREE];
    for (int i = 0; i < FREE; i++) {
        const void *page = (const void *)(uintptr_t)((i + 1) * 4096);
        references[i] = xen_grant(BACKEND, page, i % 2 == 0);
        assert(references[i] >= XEN_GRANT_RESERVED);
        volatile struct xen_grant *entry = &table[references[i]];
        assert(entry->domain == BACKEND && entry->frame == (uint32_t)i + 1);
        assert(entry->flags == (i % 2 == 0 ? 1 : 5));
        for (int j = 0; j < i; j++) {
            assert(references[j] != references[i]);
        }
    }
    assert(xen_grant(BACKEND, NULL, true) == 0);

    table[references[5]].flags |= XEN_GRANT_WRITING;
    assert(!xen_grant_end(references[5]));
    table[references[5]].flags &= (uint16_t)~XEN_GRANT_WRITING;
    assert(xen_grant_end(references[5]));
    assert(table[references[5]].flags == 0);
    assert(xen_grant(BACKEND, NULL, true) == references[5]);

    assert(!xen_grant_end(0) && !xen_grant_end(7) && !xen_grant_end(4096 / 8));
    return 0;
}
