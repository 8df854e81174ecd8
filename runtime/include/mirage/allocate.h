// SPDX-License-Identifier: Apache-2.0
//
// The fast path of allocation; included by mirage/vm.h.
//
// [mrt.cursor, mrt.limit) is free and zeroed, so that an object is there when its class is written
// and the cursor moved. A new object is young: no bit of its state is set.

#ifndef MIRAGE_ALLOCATE_H
#define MIRAGE_ALLOCATE_H

typedef uint64_t __attribute__((may_alias)) mrt_header;

static inline bool mrt_has_room(uint32_t size) {
    return MRT_LIKELY(mrt.cursor + size <= mrt.limit);
}

// A new instance of a class whose instances have `size` bytes, its fields zero, where there is
// room. The class is written with the state behind it, though that is zero already: so the C
// compiler knows it, and leaves out the barriers of the stores that follow.
static inline jref mrt_take(struct mrt_class *type, uint32_t size) {
    uintptr_t address = mrt.cursor;
    mrt.cursor = address + size;
    *(mrt_header *)address = (uint32_t)(uintptr_t)type;
    return (jref)address;
}

// Says again what a new object's header is, so that the C compiler knows it behind the slow path as
// behind the fast one.
static inline void mrt_is_new(jref object, struct mrt_class *type) {
    *(mrt_header *)object = (uint32_t)(uintptr_t)type;
}

// NULL with mrt.pending = OutOfMemoryError if there is no room.
static inline jref mrt_new_sized(struct mrt_class *type, uint32_t size) {
    return mrt_has_room(size) ? mrt_take(type, size) : mrt_new_slow(type);
}

static inline jref mrt_new(struct mrt_class *type) {
    return mrt_new_sized(type, type->instance_size);
}

#endif
