// SPDX-License-Identifier: Apache-2.0
//
// The fast path of allocation; included by mirage/vm.h.
//
// [mrt.cursor, mrt.limit) is free and zeroed, so that an object is there when its class is written
// and the cursor moved. A new object is young: no bit of its state is set.

#ifndef MIRAGE_ALLOCATE_H
#define MIRAGE_ALLOCATE_H

// A new instance of a class whose instances have `size` bytes, its fields zero. NULL with
// mrt.pending = OutOfMemoryError if there is no room.
static inline jref mrt_new_sized(struct mrt_class *type, uint32_t size) {
    uintptr_t address = mrt.cursor;
    uintptr_t end = address + size;
    if (MRT_UNLIKELY(end > mrt.limit)) {
        return mrt_new_slow(type);
    }
    mrt.cursor = end;
    jref object = (jref)address;
    if (object == NULL) {
        __builtin_unreachable(); // so that only the slow path is followed by a test
    }
    object->class_address = (uint32_t)(uintptr_t)type;
    return object;
}

static inline jref mrt_new(struct mrt_class *type) {
    return mrt_new_sized(type, type->instance_size);
}

#endif
