// SPDX-License-Identifier: Apache-2.0
//
// A large object gets its place although small ones are scattered over the whole heap.

#include "collect.h"
#include "heap.h"
#include "host.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "monitor.h"

#include <stdio.h>
#include <string.h>

#define EVERY 1000 // nodes of which one stays: more than 24 KB, so that there is one in each block
#define MOST 4096  // that stay
#define LARGE (1 << 20) // elements of 8 bytes

static int kept_count;

static mrt_array *kept(void) {
    return (mrt_array *)mrt_load(&host_roots[0]);
}

static __attribute__((noinline)) void clear_stack(void) {
    volatile uint8_t bytes[8192];
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = 0;
    }
}

// Fills the heap but for 2 MiB, and lets go of all but every EVERY-th node.
static __attribute__((noinline)) void scatter(void) {
    mrt_store_static(&host_roots[0], (jref)mrt_new_array(&host_array_node, MOST));
    size_t limit = (size_t)heap.limit << HEAP_BLOCK_SHIFT;
    kept_count = 0;
    for (int i = 0; kept_count < MOST; i++) {
        if (i % EVERY == 0 && heap_used() + ((size_t)2 << 20) >= limit) {
            break;
        }
        jref node = mrt_new(&host_node);
        *host_number(node) = i;
        host_set(node, HOST_NODE_LEFT, mrt_load(&host_roots[1]));
        mrt_store_static(&host_roots[1], node);
        if (i % EVERY == 0) {
            mrt_store((jref)kept(), host_element((jref)kept(), kept_count++), node);
        }
    }
    mrt_store_static(&host_roots[1], NULL);
    for (int i = 0; i < kept_count; i++) {
        jref before = i == 0 ? NULL : mrt_load(host_element((jref)kept(), i - 1));
        host_set(mrt_load(host_element((jref)kept(), i)), HOST_NODE_LEFT, before);
    }
}

static __attribute__((noinline)) void check_kept(void) {
    for (int i = 0; i < kept_count; i++) {
        jref node = mrt_load(host_element((jref)kept(), i));
        jref before = i == 0 ? NULL : mrt_load(host_element((jref)kept(), i - 1));
        HOST_CHECK(mrt_class_of(node) == &host_node && *host_number(node) == i * EVERY);
        HOST_CHECK(host_get(node, HOST_NODE_LEFT) == before);
    }
}

// As a number that is not taken for a reference.
static __attribute__((noinline)) uintptr_t address_of(int index) {
    return ~(uintptr_t)mrt_load(host_element((jref)kept(), index));
}

static __attribute__((noinline)) int moved(const uintptr_t *addresses) {
    int count = 0;
    for (int i = 0; i < kept_count; i++) {
        count += addresses[i] != address_of(i);
    }
    return count;
}

// What else refers to a node: a weak reference, a record of its monitor, a field of another.
static __attribute__((noinline)) void refer(int index) {
    jref node = mrt_load(host_element((jref)kept(), index));
    monitor_hash(node);
    mrt_monitor_enter(node); // with a hash: a record
    jref weak = mrt_new(&host_weak_reference);
    host_set(weak, FIELD_java_lang_ref_Reference_referent, node);
    mrt_store_static(&host_roots[2], weak);
}

static __attribute__((noinline)) void check_referred(int index, int32_t hash) {
    jref node = mrt_load(host_element((jref)kept(), index));
    jref weak = mrt_load(&host_roots[2]);
    HOST_CHECK(host_get(weak, FIELD_java_lang_ref_Reference_referent) == node);
    HOST_CHECK(monitor_hash(node) == hash && monitor_owned(node));
    mrt_monitor_exit(node);
    HOST_CHECK(!monitor_owned(node));
}

static uintptr_t addresses[MOST];

static __attribute__((noinline)) void test_large_among_small(int round) {
    scatter();
    int middle = kept_count / 2;
    refer(middle);
    int32_t hash = monitor_hash(mrt_load(host_element((jref)kept(), middle)));
    for (int i = 0; i < kept_count; i++) {
        addresses[i] = address_of(i);
    }
    clear_stack();
    jref held = mrt_load(host_element((jref)kept(), round));
    mrt_array *large = mrt_new_array(&host_array_long, LARGE);
    HOST_CHECK(large != NULL && large->length == LARGE);
    HOST_CHECK(mrt_load(host_element((jref)kept(), round)) == held); // the stack refers to it
    int count = moved(addresses);
    printf("%d of %d moved\n", count, kept_count);
    HOST_CHECK(count > 0);
    memset((uint8_t *)large + MRT_ARRAY_DATA(8), 0xff, (size_t)LARGE * 8);
    check_kept();
    check_referred(middle, hash);
    mrt_store_static(&host_roots[0], NULL);
    mrt_store_static(&host_roots[2], NULL);
}

void host_test(void) {
    for (int round = 0; round < 3; round++) {
        test_large_among_small(round);
        clear_stack();
        collect(COLLECT_FULL);
    }
    scatter();
    HOST_CHECK(mrt_new_array(&host_array_long, LARGE * 3) != NULL); // nearly all of the heap
    check_kept();
    HOST_CHECK(mrt_new_array(&host_array_long, LARGE * 4) == NULL);
    HOST_CHECK(mrt.pending != NULL && strcmp(host_error_kind, "out_of_memory") == 0);
    mrt.pending = NULL;
    check_kept();
    collect_stress(50); // moves objects now and then
    for (int i = 0; i < 5000; i++) {
        int at = i % kept_count;
        jref node = mrt_new(&host_node);
        *host_number(node) = *host_number(mrt_load(host_element((jref)kept(), at)));
        host_set(node, HOST_NODE_LEFT,
                 at == 0 ? NULL : mrt_load(host_element((jref)kept(), at - 1)));
        if (at + 1 < kept_count) {
            host_set(mrt_load(host_element((jref)kept(), at + 1)), HOST_NODE_LEFT, node);
        }
        mrt_store((jref)kept(), host_element((jref)kept(), at), node);
        check_kept();
    }
}
