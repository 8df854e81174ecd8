// SPDX-License-Identifier: Apache-2.0
//
// Native methods, written in C. The function's name is native_CLASS_METHOD with . and $ as _, and
// __DESCRIPTOR behind it only if the class has another native method of that name. Instance
// methods take the receiver, never null, first. boolean, byte, char, short and int are int32_t.
// Each may set mrt.pending where its Java method may throw.

#ifndef MIRAGE_NATIVES_H
#define MIRAGE_NATIVES_H

#include "mirage/vm.h"
#include "mirage/natives_class.h"
#include "mirage/natives_math.h"
#include "mirage/natives_socket.h"
#include "mirage/natives_unsafe.h"

// ---- java.lang.Object, System, Runtime, Shutdown ----------------------------------------------

jref native_java_lang_Object_getClass(jref self);
int32_t native_java_lang_Object_hashCode(jref self);
jref native_java_lang_Object_clone(jref self);
void native_java_lang_Object_notify(jref self);
void native_java_lang_Object_notifyAll(jref self);
void native_java_lang_Object_wait(jref self, int64_t milliseconds);

void native_java_lang_System_arraycopy(jref from, int32_t from_index, jref to, int32_t to_index,
                                       int32_t length);
// The same between what is null or an array of bytes.
void mrt_bytes_copy(jref from, int32_t from_index, jref to, int32_t to_index, int32_t length);
// String.equals, of a text that is not null.
int32_t mrt_text_equal(jref text, jref other);
int32_t native_java_lang_System_identityHashCode(jref object);
int64_t native_java_lang_System_currentTimeMillis(void);
int64_t native_java_lang_System_nanoTime(void);

int32_t native_java_lang_Runtime_availableProcessors(jref self);
int64_t native_java_lang_Runtime_freeMemory(jref self);
int64_t native_java_lang_Runtime_totalMemory(jref self);
int64_t native_java_lang_Runtime_maxMemory(jref self);
void native_java_lang_Runtime_gc(jref self);

void native_java_lang_Shutdown_beforeHalt(void);
void native_java_lang_Shutdown_halt0(int32_t status);

// ---- java.lang.Thread ---------------------------------------------------------------------------

jref native_java_lang_Thread_currentThread(void);
void native_java_lang_Thread_yield(void);
void native_java_lang_Thread_sleep(int64_t milliseconds);
void native_java_lang_Thread_start0(jref self);
int32_t native_java_lang_Thread_places(void);
jref native_java_lang_Thread_inPlace(int32_t place);
int32_t native_java_lang_Thread_stackOf(jref thread, jref exception);
int32_t native_java_lang_Thread_holdsLock(jref object);
void native_java_lang_Thread_setPriority0(jref self, int32_t priority);
void native_java_lang_Thread_interrupt0(jref self);
void native_java_lang_Thread_clearInterruptEvent(void);
void native_java_lang_Thread_setNativeName(jref self, jref name);
void native_java_lang_Thread_registerNatives(void);

// ---- java.lang.Throwable, StackTraceElement -----------------------------------------------------

// Captures the calling thread's frames into `backtrace` and `depth`; returns self.
jref native_java_lang_Throwable_fillInStackTrace(jref self, int32_t unused);
int32_t native_java_lang_StackTraceElement_depthOf(jref throwable);
void native_java_lang_StackTraceElement_initStackTraceElements(jref elements, jref throwable);

// ---- java.lang.ref ------------------------------------------------------------------------------

jref native_java_lang_ref_Reference_getAndClearReferencePendingList(void);
void native_java_lang_ref_Reference_expectCleared(void);
int32_t native_java_lang_ref_Reference_hasReferencePendingList(void);
void native_java_lang_ref_Reference_waitForReferencePendingList(void);
int32_t native_java_lang_ref_Reference_refersTo0(jref self, jref object);
void native_java_lang_ref_Reference_clear0(jref self);
int32_t native_java_lang_ref_PhantomReference_refersTo0(jref self, jref object);

// ---- java.lang.Class, reflect.Array -------------------------------------------------------------

int32_t native_java_lang_Class_isInstance(jref self, jref object);
int32_t native_java_lang_Class_isAssignableFrom(jref self, jref other);
int32_t native_java_lang_Class_isInterface(jref self);
int32_t native_java_lang_Class_isArray(jref self);
int32_t native_java_lang_Class_isPrimitive(jref self);
int32_t native_java_lang_Class_isHidden(jref self);
int32_t native_java_lang_Class_isRecord0(jref self);
int32_t native_java_lang_Class_getModifiers(jref self);
jref native_java_lang_Class_getSuperclass(jref self);
jref native_java_lang_Class_initClassName(jref self);
void native_java_lang_Class_registerNatives(void);

int32_t native_java_lang_reflect_Array_getLength(jref array);
jref native_java_lang_reflect_Array_newArray(jref component, int32_t length);

// ---- java.lang.Float, Double
// ----------------------------------------------------------------------

int32_t native_java_lang_Float_floatToRawIntBits(float value);
float native_java_lang_Float_intBitsToFloat(int32_t bits);
int64_t native_java_lang_Double_doubleToRawLongBits(double value);
double native_java_lang_Double_longBitsToDouble(int64_t bits);

// ---- mirage.runtime.vm.Console
// --------------------------------------------------------------------

// static native void write(byte[] bytes, int offset, int length): range already checked.
void native_mirage_runtime_vm_Console_write(jref bytes, int32_t offset, int32_t length);
// static native int read(byte[] bytes, int offset, int length): parks the thread until there is
// input; -1 at its end.
int32_t native_mirage_runtime_vm_Console_read(jref bytes, int32_t offset, int32_t length);
// static native int available(): 1 if a read would not park, else 0.
int32_t native_mirage_runtime_vm_Console_available(void);

// ---- mirage.runtime.vm.Machine
// ----------------------------------------------------------------------

// static native boolean entropy(byte[] bytes): false if the target has no source.
int32_t native_mirage_runtime_vm_Machine_entropy(jref bytes);
// static native long wallClock(): nanoseconds since 1970-01-01T00:00:00Z.
int64_t native_mirage_runtime_vm_Machine_wallClock(void);
// static native long sinceEntry(): nanoseconds since the image's entry point.
int64_t native_mirage_runtime_vm_Machine_sinceEntry(void);
// static native String target(): the target's name.
jref native_mirage_runtime_vm_Machine_target(void);

// ---- mirage.runtime.vm.Descriptors
// ----------------------------------------------------------------------

// static native int await(int descriptor, int events, long nanoseconds)
int32_t native_mirage_runtime_vm_Descriptors_await(int32_t descriptor, int32_t events,
                                                   int64_t nanoseconds);
// static native void forget(int descriptor)
void native_mirage_runtime_vm_Descriptors_forget(int32_t descriptor);

// ---- mirage.runtime.vm.Collector ----------------------------------------------------------------

int32_t native_mirage_runtime_vm_Collector_record(int32_t most);
int32_t native_mirage_runtime_vm_Collector_recorded(void);
int64_t native_mirage_runtime_vm_Collector_pause(int32_t permille);
void native_mirage_runtime_vm_Collector_histogram(void);
void native_mirage_runtime_vm_Collector_histogramAtOutOfMemory(void);

// ---- mirage.runtime.hal.Hal ---------------------------------------------------------------------

// static native boolean entropy(byte[] bytes, int offset, int length): range already checked.
int32_t native_mirage_runtime_hal_Hal_entropy(jref bytes, int32_t offset, int32_t length);

#endif
