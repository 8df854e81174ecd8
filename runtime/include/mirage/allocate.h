// SPDX-License-Identifier: Apache-2.0
//
// The fast path of allocation; included by mirage/vm.h.
//
// [mrt.cursor, mrt.limit) is free and zeroed, so that an object is there when its class is written
// and the cursor moved. A new object is young: no bit of its state is set.

#ifndef MIRAGE_ALLOCATE_H
#define MIRAGE_ALLOCATE_H

static inline bool mrt_has_room(uint32_t size) {
    return MRT_LIKELY(mrt.cursor + size <= mrt.limit);
}

// Writes a new object's header. The state is zero already, and the slow path has written both: but
// so the C compiler knows it, in two stores as it looks for them, whichever path made the object,
// and leaves out the barriers of the stores that follow.
static inline void mrt_is_new(jref object, struct mrt_class *type) {
    object->class_address = (uint32_t)(uintptr_t)type;
    object->state = 0;
}

// A new instance of a class whose instances have `size` bytes, its fields zero, where there is
// room.
static inline jref mrt_take(struct mrt_class *type, uint32_t size) {
    uintptr_t address = mrt.cursor;
    mrt.cursor = address + size;
    mrt_is_new((jref)address, type);
    return (jref)address;
}

// NULL with mrt.pending = OutOfMemoryError if there is no room.
static inline jref mrt_new_sized(struct mrt_class *type, uint32_t size) {
    return mrt_has_room(size) ? mrt_take(type, size) : mrt_new_slow(type);
}

static inline jref mrt_new(struct mrt_class *type) {
    return mrt_new_sized(type, type->instance_size);
}

#endif
