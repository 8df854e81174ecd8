// SPDX-License-Identifier: Apache-2.0
//
// Natives of jdk.internal.misc.Unsafe. `object` null: `offset` is an address; else a byte offset
// from the object's start. One processor runs everything and a thread is switched only inside
// calls, so that the volatile forms are plain accesses and compare-and-set needs no locked
// instruction.

#ifndef MIRAGE_NATIVES_UNSAFE_H
#define MIRAGE_NATIVES_UNSAFE_H

#include "mirage/vm.h"

int32_t native_jdk_internal_misc_Unsafe_getBoolean(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putBoolean(jref self, jref object, int64_t offset,
                                                int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getBooleanVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putBooleanVolatile(jref self, jref object, int64_t offset,
                                                        int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getByte(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putByte(jref self, jref object, int64_t offset, int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getByteVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putByteVolatile(jref self, jref object, int64_t offset,
                                                     int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getChar(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putChar(jref self, jref object, int64_t offset, int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getCharVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putCharVolatile(jref self, jref object, int64_t offset,
                                                     int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getShort(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putShort(jref self, jref object, int64_t offset,
                                              int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getShortVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putShortVolatile(jref self, jref object, int64_t offset,
                                                      int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getInt(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putInt(jref self, jref object, int64_t offset, int32_t value);
int32_t native_jdk_internal_misc_Unsafe_getIntVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putIntVolatile(jref self, jref object, int64_t offset,
                                                    int32_t value);
int64_t native_jdk_internal_misc_Unsafe_getLong(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putLong(jref self, jref object, int64_t offset, int64_t value);
int64_t native_jdk_internal_misc_Unsafe_getLongVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putLongVolatile(jref self, jref object, int64_t offset,
                                                     int64_t value);
float native_jdk_internal_misc_Unsafe_getFloat(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putFloat(jref self, jref object, int64_t offset, float value);
float native_jdk_internal_misc_Unsafe_getFloatVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putFloatVolatile(jref self, jref object, int64_t offset,
                                                      float value);
double native_jdk_internal_misc_Unsafe_getDouble(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putDouble(jref self, jref object, int64_t offset,
                                               double value);
double native_jdk_internal_misc_Unsafe_getDoubleVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putDoubleVolatile(jref self, jref object, int64_t offset,
                                                       double value);
jref native_jdk_internal_misc_Unsafe_getReference(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putReference(jref self, jref object, int64_t offset,
                                                  jref value);
jref native_jdk_internal_misc_Unsafe_getReferenceVolatile(jref self, jref object, int64_t offset);
void native_jdk_internal_misc_Unsafe_putReferenceVolatile(jref self, jref object, int64_t offset,
                                                          jref value);

int32_t native_jdk_internal_misc_Unsafe_compareAndSetInt(jref self, jref object, int64_t offset,
                                                         int32_t expected, int32_t value);
int32_t native_jdk_internal_misc_Unsafe_compareAndExchangeInt(jref self, jref object,
                                                              int64_t offset, int32_t expected,
                                                              int32_t value);
int32_t native_jdk_internal_misc_Unsafe_compareAndSetLong(jref self, jref object, int64_t offset,
                                                          int64_t expected, int64_t value);
int64_t native_jdk_internal_misc_Unsafe_compareAndExchangeLong(jref self, jref object,
                                                               int64_t offset, int64_t expected,
                                                               int64_t value);
int32_t native_jdk_internal_misc_Unsafe_compareAndSetReference(jref self, jref object,
                                                               int64_t offset, jref expected,
                                                               jref value);
jref native_jdk_internal_misc_Unsafe_compareAndExchangeReference(jref self, jref object,
                                                                 int64_t offset, jref expected,
                                                                 jref value);

void native_jdk_internal_misc_Unsafe_loadFence(jref self);
void native_jdk_internal_misc_Unsafe_storeFence(jref self);
void native_jdk_internal_misc_Unsafe_fullFence(jref self);
void native_jdk_internal_misc_Unsafe_park(jref self, int32_t absolute, int64_t time);
void native_jdk_internal_misc_Unsafe_unpark(jref self, jref thread);
void native_jdk_internal_misc_Unsafe_throwException(jref self, jref exception);
jref native_jdk_internal_misc_Unsafe_allocateInstance(jref self, jref type);

// Memory outside the heap, taken from it: address 0 if there is none left.
int64_t native_jdk_internal_misc_Unsafe_allocateMemory0(jref self, int64_t size);
int64_t native_jdk_internal_misc_Unsafe_reallocateMemory0(jref self, int64_t address, int64_t size);
void native_jdk_internal_misc_Unsafe_freeMemory0(jref self, int64_t address);
void native_jdk_internal_misc_Unsafe_setMemory0(jref self, jref object, int64_t offset,
                                                int64_t size, int32_t value);
void native_jdk_internal_misc_Unsafe_copyMemory0(jref self, jref from, int64_t from_offset, jref to,
                                                 int64_t to_offset, int64_t size);
void native_jdk_internal_misc_Unsafe_copySwapMemory0(jref self, jref from, int64_t from_offset,
                                                     jref to, int64_t to_offset, int64_t size,
                                                     int64_t unit);

int32_t native_jdk_internal_misc_Unsafe_arrayBaseOffset0(jref self, jref type);
int32_t native_jdk_internal_misc_Unsafe_arrayIndexScale0(jref self, jref type);
int32_t native_jdk_internal_misc_Unsafe_shouldBeInitialized0(jref self, jref type);
void native_jdk_internal_misc_Unsafe_ensureClassInitialized0(jref self, jref type);
void native_jdk_internal_misc_Unsafe_registerNatives(void);

// java.util.concurrent.atomic.AtomicLong: whether there is an 8-byte compare-and-set.
int32_t native_java_util_concurrent_atomic_AtomicLong_VMSupportsCS8(void);

#endif
