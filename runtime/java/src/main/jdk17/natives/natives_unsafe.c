// SPDX-License-Identifier: Apache-2.0
//
// jdk.internal.misc.Unsafe: reading and writing fields, elements and memory. See natives_unsafe.h
// for why nothing here is atomic.

#include "mirage/natives.h"

static uint8_t *unsafe_address(jref object, int64_t offset) {
    return (uint8_t *)object + offset;
}

// Members may be read with another type than they were written with.
typedef int8_t __attribute__((may_alias)) unsafe_byte;
typedef uint16_t __attribute__((may_alias, aligned(1))) unsafe_char;
typedef int16_t __attribute__((may_alias, aligned(1))) unsafe_short;
typedef int32_t __attribute__((may_alias, aligned(1))) unsafe_int;
typedef int64_t __attribute__((may_alias, aligned(1))) unsafe_long;
typedef float __attribute__((may_alias, aligned(1))) unsafe_float;
typedef double __attribute__((may_alias, aligned(1))) unsafe_double;

#define UNSAFE_GET(name, type, memory)                                                             \
    type native_jdk_internal_misc_Unsafe_get##name(jref self, jref object, int64_t offset) {       \
        (void)self;                                                                                \
        return (type) * (const memory *)unsafe_address(object, offset);                            \
    }
#define UNSAFE_PUT(name, type, memory)                                                             \
    void native_jdk_internal_misc_Unsafe_put##name(jref self, jref object, int64_t offset,         \
                                                   type value) {                                   \
        (void)self;                                                                                \
        *(memory *)unsafe_address(object, offset) = (memory)value;                                 \
    }
#define UNSAFE_ACCESS(name, type, memory)                                                          \
    UNSAFE_GET(name, type, memory)                                                                 \
    UNSAFE_PUT(name, type, memory)                                                                 \
    UNSAFE_GET(name##Volatile, type, memory)                                                       \
    UNSAFE_PUT(name##Volatile, type, memory)
#define UNSAFE_COMPARE(name, type, memory)                                                         \
    type native_jdk_internal_misc_Unsafe_compareAndExchange##name(                                 \
        jref self, jref object, int64_t offset, type expected, type value) {                       \
        (void)self;                                                                                \
        memory *place = (memory *)unsafe_address(object, offset);                                  \
        type found = *place;                                                                       \
        if (found == expected) {                                                                   \
            *place = value;                                                                        \
        }                                                                                          \
        return found;                                                                              \
    }                                                                                              \
    int32_t native_jdk_internal_misc_Unsafe_compareAndSet##name(                                   \
        jref self, jref object, int64_t offset, type expected, type value) {                       \
        return native_jdk_internal_misc_Unsafe_compareAndExchange##name(                           \
                   self, object, offset, expected, value) == expected;                             \
    }

UNSAFE_ACCESS(Boolean, int32_t, unsafe_byte)
UNSAFE_ACCESS(Byte, int32_t, unsafe_byte)
UNSAFE_ACCESS(Char, int32_t, unsafe_char)
UNSAFE_ACCESS(Short, int32_t, unsafe_short)
UNSAFE_ACCESS(Int, int32_t, unsafe_int)
UNSAFE_ACCESS(Long, int64_t, unsafe_long)
UNSAFE_ACCESS(Float, float, unsafe_float)
UNSAFE_ACCESS(Double, double, unsafe_double)
UNSAFE_COMPARE(Int, int32_t, unsafe_int)
UNSAFE_COMPARE(Long, int64_t, unsafe_long)

static void unsafe_put_reference(jref object, int64_t offset, jref value) {
    uint32_t *slot = (uint32_t *)unsafe_address(object, offset);
    if (object == NULL) {
        mrt_store_static(slot, value);
    } else {
        mrt_store(object, slot, value);
    }
}

jref native_jdk_internal_misc_Unsafe_getReference(jref self, jref object, int64_t offset) {
    (void)self;
    return mrt_load((const uint32_t *)unsafe_address(object, offset));
}

jref native_jdk_internal_misc_Unsafe_getReferenceVolatile(jref self, jref object, int64_t offset) {
    return native_jdk_internal_misc_Unsafe_getReference(self, object, offset);
}

void native_jdk_internal_misc_Unsafe_putReference(jref self, jref object, int64_t offset,
                                                  jref value) {
    (void)self;
    unsafe_put_reference(object, offset, value);
}

void native_jdk_internal_misc_Unsafe_putReferenceVolatile(jref self, jref object, int64_t offset,
                                                          jref value) {
    (void)self;
    unsafe_put_reference(object, offset, value);
}

jref native_jdk_internal_misc_Unsafe_compareAndExchangeReference(jref self, jref object,
                                                                 int64_t offset, jref expected,
                                                                 jref value) {
    (void)self;
    jref found = mrt_load((const uint32_t *)unsafe_address(object, offset));
    if (found == expected) {
        unsafe_put_reference(object, offset, value);
    }
    return found;
}

int32_t native_jdk_internal_misc_Unsafe_compareAndSetReference(jref self, jref object,
                                                               int64_t offset, jref expected,
                                                               jref value) {
    return native_jdk_internal_misc_Unsafe_compareAndExchangeReference(self, object, offset,
                                                                       expected, value) == expected;
}
