// SPDX-License-Identifier: Apache-2.0
//
// Making arrays.

#include "heap.h"
#include "throw.h"

// HotSpot's longest array: a little less than Integer.MAX_VALUE.
#define ARRAY_LONGEST 0x7ffffffd

static mrt_array *array_make(struct mrt_class *type, int32_t length) {
    if (length > ARRAY_LONGEST) {
        throw_out_of_memory("Requested array size exceeds VM limit");
        return NULL;
    }
    size_t size = heap_array_size(type, length);
    uintptr_t address = mrt.cursor;
    if (mrt.limit - address >= size) {
        mrt.cursor = address + size;
    } else {
        address = heap_allocate(size);
        if (address == 0) {
            throw_out_of_memory("Java heap space");
            return NULL;
        }
    }
    mrt_array *array = (mrt_array *)address;
    array->object.class_address = (uint32_t)(uintptr_t)type;
    array->length = length;
    return array;
}

mrt_array *mrt_new_array(struct mrt_class *type, int32_t length) {
    if (length < 0) {
        mrt_throw_negative_size(length);
        return NULL;
    }
    return array_make(type, length);
}

static mrt_array *array_make_nested(struct mrt_class *type, int32_t dimensions,
                                    const int32_t *lengths) {
    mrt_array *array = array_make(type, lengths[0]);
    if (array == NULL || dimensions == 1) {
        return array;
    }
    uint32_t *slots = (uint32_t *)((uint8_t *)array + MRT_ARRAY_DATA(4));
    for (int32_t i = 0; i < lengths[0]; i++) {
        mrt_array *element = array_make_nested(type->element, dimensions - 1, lengths + 1);
        if (element == NULL) {
            return NULL;
        }
        mrt_store((jref)array, &slots[i], (jref)element);
    }
    return array;
}

mrt_array *mrt_new_multi_array(struct mrt_class *type, int32_t dimensions, const int32_t *lengths) {
    for (int32_t i = 0; i < dimensions; i++) {
        if (lengths[i] < 0) {
            mrt_throw_negative_size(lengths[i]);
            return NULL;
        }
    }
    return array_make_nested(type, dimensions, lengths);
}
