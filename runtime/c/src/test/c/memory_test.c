// SPDX-License-Identifier: Apache-2.0
//
// The heap's limit, references, large objects, the mark stack's overflow, stacks that are too deep.

#include "collect.h"
#include "heap.h"
#include "host.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "raw.h"

#include <stdio.h>
#include <string.h>

static void expect_error(const char *kind) {
    HOST_CHECK(mrt.pending != NULL && strcmp(host_error_kind, kind) == 0);
    mrt.pending = NULL;
}

// A list that grows until there is an OutOfMemoryError. Its length.
static __attribute__((noinline)) int fill(void) {
    int count = 0;
    for (; mrt.pending == NULL; count++) {
        jref node = mrt_new(&host_node);
        if (node != NULL) {
            host_set(node, HOST_NODE_LEFT, mrt_load(&host_roots[0]));
            mrt_store_static(&host_roots[0], node);
        }
    }
    // Made in the reserve, not the error that was made at the start.
    HOST_CHECK(host_get(mrt.pending, FIELD_java_lang_Throwable_detailMessage) != NULL);
    expect_error("out_of_memory");
    return count;
}

static __attribute__((noinline)) void clear_stack(void) {
    volatile uint8_t bytes[4096];
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = 0;
    }
}

// Again and again, and all is well afterwards.
static void test_out_of_memory(void) {
    for (int round = 0; round < 3; round++) {
        int count = fill();
        clear_stack();
        printf("room for %d nodes in %u blocks\n", count, heap.limit);
        HOST_CHECK((size_t)count * 24 > heap.committed * HEAP_BLOCK * 2 / 3);
        mrt_store_static(&host_roots[0], NULL);
    }
    HOST_CHECK(mrt_new_array(&host_array_long, 0x7fffffff) == NULL);
    expect_error("out_of_memory");
    HOST_CHECK(mrt_new_array(&host_array_long, 100000000) == NULL);
    expect_error("out_of_memory");
    HOST_CHECK(mrt_new_array(&host_array_long, -1) == NULL);
    expect_error("negative_array_size");
}

static __attribute__((noinline)) void make_references(void) {
    jref referent = mrt_new(&host_node);
    *host_number(referent) = 42;
    jref weak = mrt_new(&host_weak_reference);
    mrt_store_static(&host_roots[1], weak);
    host_set(weak, FIELD_java_lang_ref_Reference_referent, referent);
    mrt_store_static(&host_roots[2], referent);
    jref soft = mrt_new(&CLASS_java_lang_ref_SoftReference);
    mrt_store_static(&host_roots[3], soft);
    jref other = mrt_new(&host_node);
    host_set(soft, FIELD_java_lang_ref_Reference_referent, other);
}

// In a frame of its own, so that the caller's has no copy for the collector to find.
static __attribute__((noinline)) int32_t referent_of(uint32_t root) {
    jref referent = host_get(mrt_load(&host_roots[root]), FIELD_java_lang_ref_Reference_referent);
    return referent == NULL ? -1 : *host_number(referent);
}

// Stores to many lines of an old array: a poll collects, though nothing is allocated.
static void test_poll_collects(void) {
    mrt_array *array = mrt_new_array(&host_array_node, 1 << 18);
    mrt_store_static(&host_roots[1], (jref)array);
    collect(COLLECT_FULL);
    jref node = mrt_new(&host_node);
    uint32_t before = collect_count;
    for (int32_t i = 0; i < 1 << 18; i += 32) {
        mrt_store((jref)array, host_element((jref)array, i), node);
        mrt_poll();
    }
    HOST_CHECK(collect_count >= before + 2);
    HOST_CHECK(mrt_load(host_element((jref)array, 32)) == node);
    mrt_store_static(&host_roots[1], NULL);
}

// Leaves words in a frame that ends, deeper than the collector's frames; returns where the last is.
static __attribute__((noinline)) uintptr_t leave_words(void) {
    volatile uintptr_t words[2048];
    for (int i = 0; i < 2048; i++) {
        words[i] = 0x1234567;
    }
    return (uintptr_t)&words[0];
}

__attribute__((no_sanitize("address"))) static uintptr_t word_at(uintptr_t address) {
    return *(const volatile uintptr_t *)address;
}

static void test_dead_stack_is_cleared(void) {
    uintptr_t address = leave_words();
    collect(COLLECT_YOUNG);
    HOST_CHECK(word_at(address) == 0);
}

// Without a queue anywhere nobody would take what is cleared.
static void test_references_without_queue(void) {
    make_references();
    mrt_store_static(&host_roots[2], NULL);
    clear_stack();
    collect(COLLECT_FULL);
    HOST_CHECK(referent_of(1) == -1 && collect_pending == 0);
    HOST_CHECK(host_get(mrt_load(&host_roots[1]), FIELD_java_lang_ref_Reference_discovered) ==
               NULL);
    native_java_lang_ref_Reference_expectCleared();
}

static void test_references(void) {
    make_references();
    clear_stack();
    collect(COLLECT_FULL);
    HOST_CHECK(referent_of(1) == 42 && collect_pending == 0);
    mrt_store_static(&host_roots[2], NULL);
    clear_stack();
    collect(COLLECT_FULL);
    HOST_CHECK(referent_of(1) == -1 && referent_of(3) == 0);
    jref pending = native_java_lang_ref_Reference_getAndClearReferencePendingList();
    HOST_CHECK(pending == mrt_load(&host_roots[1]));
    HOST_CHECK(host_get(pending, FIELD_java_lang_ref_Reference_discovered) == NULL);
    collect(COLLECT_LAST);
    HOST_CHECK(referent_of(3) == -1);
    native_java_lang_ref_Reference_getAndClearReferencePendingList();
    mrt_store_static(&host_roots[1], NULL);
    mrt_store_static(&host_roots[3], NULL);
}

// More objects in one array than the mark stack takes, and a tree as deep.
static void test_wide(void) {
    int32_t length = 200000;
    mrt_array *array = mrt_new_array(&host_array_node, length);
    HOST_CHECK(array != NULL);
    mrt_store_static(&host_roots[4], (jref)array);
    for (int32_t i = 0; i < length; i++) {
        jref node = mrt_new(&host_node);
        HOST_CHECK(node != NULL);
        *host_number(node) = i;
        mrt_store((jref)array, host_element((jref)array, i), node);
        // Each holds the root of a comb that the stack holds all teeth of.
        host_set(node, HOST_NODE_LEFT, i == 0 ? NULL : mrt_load(host_element((jref)array, i - 1)));
    }
    collect(COLLECT_FULL);
    collect(COLLECT_YOUNG);
    for (int32_t i = 0; i < length; i++) {
        HOST_CHECK(*host_number(mrt_load(host_element((jref)array, i))) == i);
    }
    mrt_store_static(&host_roots[4], NULL);
}

// Stores to an old array that is scanned by lines, between young collections and slices of a trace.
static void test_large_array(void) {
    int32_t length = 60000;
    mrt_array *array = mrt_new_array(&host_array_node, length);
    HOST_CHECK(array != NULL);
    mrt_store_static(&host_roots[4], (jref)array);
    collect(COLLECT_FULL);
    collect_stress(997);
    uint32_t random = 1;
    for (int32_t i = 0; i < length; i++) {
        random = random * 1664525u + 1013904223u;
        int32_t index = (int32_t)(random % (uint32_t)length);
        jref node = mrt_new(&host_node);
        HOST_CHECK(node != NULL);
        *host_number(node) = index;
        mrt_store((jref)array, host_element((jref)array, index), node);
        if (i % 1000 == 0) {
            int32_t half = length / 2;
            native_java_lang_System_arraycopy((jref)array, 0, (jref)array, half, half);
            for (int32_t k = half; k < length; k++) {
                jref moved = mrt_load(host_element((jref)array, k));
                if (moved != NULL) {
                    jref copy = mrt_new(&host_node);
                    *host_number(copy) = k;
                    mrt_store((jref)array, host_element((jref)array, k), copy);
                }
            }
        }
    }
    collect_stress(0);
    for (int32_t i = 0; i < length; i++) {
        jref node = mrt_load(host_element((jref)array, i));
        HOST_CHECK(node == NULL || (mrt_class_of(node) == &host_node && *host_number(node) == i));
    }
    mrt_store_static(&host_roots[4], NULL);
}

// Many small objects of which every fourth lives: there is room between them.
static void test_gaps(void) {
    int32_t length = 250000;
    mrt_array *array = mrt_new_array(&host_array_node, length);
    mrt_store_static(&host_roots[4], (jref)array);
    for (int round = 0; round < 20; round++) {
        for (int32_t i = round % 4; i < length; i += 1 + (int32_t)(round % 4 == 0) * 3) {
            jref node = mrt_new(&host_node);
            HOST_CHECK(node != NULL);
            *host_number(node) = i;
            mrt_store((jref)array, host_element((jref)array, i), i % 4 == round % 4 ? node : NULL);
        }
    }
    for (int32_t i = 0; i < length; i++) {
        jref node = mrt_load(host_element((jref)array, i));
        HOST_CHECK(node == NULL || (mrt_class_of(node) == &host_node && *host_number(node) == i));
    }
    collect(COLLECT_FULL);
    printf("%zu of %zu bytes committed\n", heap_used(), heap_committed());
    mrt_store_static(&host_roots[4], NULL);
}

static jref tree(int depth) {
    jref node = mrt_new(&host_node);
    *host_number(node) = depth;
    if (depth > 0) {
        host_set(node, HOST_NODE_LEFT, tree(depth - 1));
        host_set(node, HOST_NODE_RIGHT, tree(depth - 1));
    }
    return node;
}

static int tree_size(jref node) {
    return node == NULL ? 0
                        : 1 + tree_size(host_get(node, HOST_NODE_LEFT)) +
                              tree_size(host_get(node, HOST_NODE_RIGHT));
}

// References that only stacks have.
static void test_trees(void) {
    jref keep = tree(14);
    for (int i = 0; i < 40; i++) {
        HOST_CHECK(tree_size(tree(12)) == (2 << 12) - 1);
    }
    HOST_CHECK(tree_size(keep) == (2 << 14) - 1);
}

static void test_raw(void) {
    void *pieces[300];
    for (int round = 0; round < 5; round++) {
        for (uint32_t i = 0; i < 300; i++) {
            pieces[i] = raw_allocate(i * 37);
            HOST_CHECK(pieces[i] != NULL && (uintptr_t)pieces[i] % 16 == 0);
            HOST_CHECK(raw_size(pieces[i]) >= i * 37);
            memset(pieces[i], (int)i, i * 37);
        }
        for (uint32_t i = 0; i < 300; i++) {
            for (uint32_t j = 0; j < i * 37; j++) {
                HOST_CHECK(((uint8_t *)pieces[i])[j] == (uint8_t)i);
            }
            raw_free(pieces[i]);
        }
    }
}

static int depth;
static void recurse(void) {
    MRT_STACK_CHECK();
    depth++;
    recurse();
    depth--;
}

static void too_deep(int argument) {
    (void)argument;
    for (int i = 0; i < 100; i++) {
        depth = 0;
        recurse();
        HOST_CHECK(depth == 0);
        expect_error("stack_overflow");
    }
}

void host_test(void) {
    // The machine has less than the address range promises.
    host_commit_limit = (size_t)28 * 1024 * 1024;
    test_trees();
    test_poll_collects();
    test_dead_stack_is_cleared();
    test_references_without_queue();
    test_references();
    test_wide();
    test_large_array();
    test_gaps();
    test_raw();
    test_out_of_memory();
    test_references();
    host_join(host_start(too_deep, 0, false));
    collect_stress(1);
    for (int i = 0; i < 50; i++) {
        HOST_CHECK(tree_size(tree(4)) == 31);
    }
}
