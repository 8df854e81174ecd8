// SPDX-License-Identifier: Apache-2.0
//
// jdk.internal.misc.Unsafe: memory outside the heap, classes, fences.

#include "heap.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "raw.h"

static struct mrt_class *unsafe_class(jref mirror) {
    return (struct mrt_class *)(uintptr_t)*(const uint32_t *)((const uint8_t *)mirror +
                                                              FIELD_java_lang_Class_vmClass);
}

void native_jdk_internal_misc_Unsafe_loadFence(jref self) {
    (void)self;
    __asm__ volatile("" : : : "memory");
}

void native_jdk_internal_misc_Unsafe_storeFence(jref self) {
    (void)self;
    __asm__ volatile("" : : : "memory");
}

// A device may look on.
void native_jdk_internal_misc_Unsafe_fullFence(jref self) {
    (void)self;
    __asm__ volatile("mfence" : : : "memory");
}

void native_jdk_internal_misc_Unsafe_throwException(jref self, jref exception) {
    (void)self;
    mrt_throw(exception);
}

jref native_jdk_internal_misc_Unsafe_allocateInstance(jref self, jref mirror) {
    (void)self;
    struct mrt_class *type = unsafe_class(mirror);
    if (type->instance_size == 0 || (type->flags & MRT_CLASS_ABSTRACT)) {
        mrt_throw_unsupported(type->name);
        return NULL;
    }
    mrt_initialize(type);
    return mrt.pending != NULL ? NULL : mrt_new(type);
}

int64_t native_jdk_internal_misc_Unsafe_allocateMemory0(jref self, int64_t size) {
    (void)self;
    return (int64_t)(uintptr_t)raw_allocate((size_t)size);
}

int64_t native_jdk_internal_misc_Unsafe_reallocateMemory0(jref self, int64_t address,
                                                          int64_t size) {
    (void)self;
    uint8_t *old = (uint8_t *)(uintptr_t)address;
    if (old != NULL && raw_size(old) >= (size_t)size) {
        return address;
    }
    uint8_t *grown = raw_allocate((size_t)size);
    if (grown != NULL && old != NULL) {
        __builtin_memcpy(grown, old, raw_size(old));
        raw_free(old);
    }
    return (int64_t)(uintptr_t)grown;
}

void native_jdk_internal_misc_Unsafe_freeMemory0(jref self, int64_t address) {
    (void)self;
    raw_free((void *)(uintptr_t)address);
}

void native_jdk_internal_misc_Unsafe_setMemory0(jref self, jref object, int64_t offset,
                                                int64_t size, int32_t value) {
    (void)self;
    __builtin_memset((uint8_t *)object + offset, value, (size_t)size);
}

void native_jdk_internal_misc_Unsafe_copyMemory0(jref self, jref from, int64_t from_offset, jref to,
                                                 int64_t to_offset, int64_t size) {
    (void)self;
    __builtin_memmove((uint8_t *)to + to_offset, (uint8_t *)from + from_offset, (size_t)size);
}

void native_jdk_internal_misc_Unsafe_copySwapMemory0(jref self, jref from, int64_t from_offset,
                                                     jref to, int64_t to_offset, int64_t size,
                                                     int64_t unit) {
    (void)self;
    uint8_t *target = (uint8_t *)to + to_offset;
    __builtin_memmove(target, (uint8_t *)from + from_offset, (size_t)size);
    for (int64_t start = 0; start + unit <= size; start += unit) {
        for (int64_t i = 0; i < unit / 2; i++) {
            uint8_t low = target[start + i];
            target[start + i] = target[start + unit - 1 - i];
            target[start + unit - 1 - i] = low;
        }
    }
}

int32_t native_jdk_internal_misc_Unsafe_arrayBaseOffset0(jref self, jref mirror) {
    (void)self;
    return unsafe_class(mirror)->element_shift == 3 ? (int32_t)MRT_ARRAY_DATA(8)
                                                    : (int32_t)MRT_ARRAY_DATA(4);
}

int32_t native_jdk_internal_misc_Unsafe_arrayIndexScale0(jref self, jref mirror) {
    (void)self;
    return 1 << unsafe_class(mirror)->element_shift;
}

int32_t native_jdk_internal_misc_Unsafe_shouldBeInitialized0(jref self, jref mirror) {
    (void)self;
    return unsafe_class(mirror)->state != MRT_INITIALIZED;
}

void native_jdk_internal_misc_Unsafe_ensureClassInitialized0(jref self, jref mirror) {
    (void)self;
    mrt_initialize(unsafe_class(mirror));
}

void native_java_lang_reflect_ClassMembers_initialize0(jref mirror) {
    mrt_initialize(unsafe_class(mirror));
}

void native_jdk_internal_misc_Unsafe_registerNatives(void) {
}

int32_t native_java_util_concurrent_atomic_AtomicLong_VMSupportsCS8(void) {
    return 1;
}
