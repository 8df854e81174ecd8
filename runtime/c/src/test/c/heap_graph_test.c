// SPDX-License-Identifier: Apache-2.0
//
// Random graphs of nodes and arrays against a model: whatever the collector does, what can be
// reached from the static roots has the numbers and references that the model says.

#include "collect.h"
#include "heap.h"
#include "host.h"
#include "mirage_fields.h"

#include <stdio.h>
#include <stdlib.h>

#define NODES 3000
#define ROOTS 64
#define STEPS 60000

static int32_t model_left[NODES];
static int32_t model_right[NODES];
static int32_t model_root[ROOTS]; // -1: null
static jref found[NODES];
static bool reachable[NODES];
static uint32_t random_state = 12345;

static uint32_t random_below(uint32_t limit) {
    random_state = random_state * 1664525u + 1013904223u;
    return (random_state >> 8) % limit;
}

// Walks model and heap together from the roots.
static int32_t queue[NODES];
static void compare(void) {
    int32_t count = 0;
    for (int32_t i = 0; i < NODES; i++) {
        reachable[i] = false;
    }
    for (uint32_t i = 0; i < ROOTS; i++) {
        jref object = mrt_load(&host_roots[i]);
        HOST_CHECK((object == NULL) == (model_root[i] < 0));
        if (object != NULL && !reachable[model_root[i]]) {
            reachable[model_root[i]] = true;
            found[model_root[i]] = object;
            queue[count++] = model_root[i];
        }
    }
    for (int32_t i = 0; i < count; i++) {
        int32_t number = queue[i];
        HOST_CHECK(mrt_class_of(found[number]) == &host_node);
        HOST_CHECK(*host_number(found[number]) == number);
        for (int side = 0; side < 2; side++) {
            int32_t next = side == 0 ? model_left[number] : model_right[number];
            jref object = host_get(found[number], side == 0 ? HOST_NODE_LEFT : HOST_NODE_RIGHT);
            HOST_CHECK((object == NULL) == (next < 0));
            if (object == NULL) {
                continue;
            }
            if (reachable[next]) {
                HOST_CHECK(found[next] == object);
            } else {
                reachable[next] = true;
                found[next] = object;
                queue[count++] = next;
            }
        }
    }
}

// A reachable node, -1: none.
static int32_t pick(void) {
    int32_t number = model_root[random_below(ROOTS)];
    for (uint32_t steps = random_below(12); number >= 0 && steps > 0; steps--) {
        int32_t next = random_below(2) ? model_left[number] : model_right[number];
        if (next < 0) {
            break;
        }
        number = next;
    }
    return number;
}

static jref locate(int32_t number) {
    return number < 0 ? NULL : found[number];
}

static void garbage(void) {
    static const int32_t sizes[] = {0, 5, 100, 900, 9000, 20000, 70000};
    mrt_array *array = mrt_new_array(random_below(2) ? &CLASS_array_byte : &host_array_long,
                                     sizes[random_below(7)] / 8);
    HOST_CHECK(array != NULL);
    const uint8_t *bytes = (const uint8_t *)array;
    for (size_t i = 12; i < heap_object_size((jref)array); i++) {
        HOST_CHECK(bytes[i] == 0);
    }
    __builtin_memset((uint8_t *)array + 16, 0xff,
                     heap_object_size((jref)array) > 16 ? heap_object_size((jref)array) - 16 : 0);
}

static void step(void) {
    uint32_t root = random_below(ROOTS);
    int32_t a = pick();
    int32_t b = pick();
    switch (random_below(6)) {
    case 0: { // a new node with references, at a root
        int32_t number = (int32_t)random_below(NODES);
        if (reachable[number]) {
            break;
        }
        jref node = mrt_new(&host_node);
        HOST_CHECK(node != NULL);
        *host_number(node) = number;
        host_set(node, HOST_NODE_LEFT, locate(a));
        host_set(node, HOST_NODE_RIGHT, locate(b));
        model_left[number] = a;
        model_right[number] = b;
        model_root[root] = number;
        mrt_store_static(&host_roots[root], node);
        break;
    }
    case 1: // a store to an old object
    case 2:
        if (a >= 0) {
            host_set(locate(a), HOST_NODE_LEFT, locate(b));
            model_left[a] = b;
        }
        break;
    case 3:
        if (random_below(4) == 0) {
            model_root[root] = -1;
            mrt_store_static(&host_roots[root], NULL);
        }
        break;
    default:
        garbage();
    }
}

void host_test(void) {
    for (uint32_t i = 0; i < ROOTS; i++) {
        model_root[i] = -1;
    }
    for (int32_t i = 0; i < STEPS; i++) {
        compare();
        step();
        if (i == STEPS / 2) {
            collect_stress(3);
        }
        if (i == STEPS / 2 + 3000) {
            collect_stress(0);
            mrt.limit = mrt.cursor;
        }
    }
    printf("%u collections, %u of them full\n", collect_count, collect_full_count);
    HOST_CHECK(collect_full_count > 3 && collect_count > 2 * collect_full_count);
}
