// SPDX-License-Identifier: Apache-2.0
//
// java.lang.Object, System, Runtime, Shutdown.

#include "collect.h"
#include "heap.h"
#include "mirage/hal.h"
#include "mirage/java_calls.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "monitor.h"
#include "panic.h"
#include "text.h"
#include "throw.h"

jref native_java_lang_Object_getClass(jref self) {
    struct mrt_class *type = mrt_class_of(self);
    if (type->mirror == 0) {
        panic_because("the image has no java.lang.Class of ", type->name);
    }
    return mrt_load(&type->mirror);
}

int32_t native_java_lang_Object_hashCode(jref self) {
    return monitor_hash(self);
}

jref native_java_lang_Object_clone(jref self) {
    struct mrt_class *type = mrt_class_of(self);
    if (!mrt_is_subtype(type, &CLASS_java_lang_Cloneable) && !(type->flags & MRT_CLASS_ARRAY)) {
        jref name = text_make(type->name);
        if (name != NULL) {
            throw_made(mrt_java_clone_not_supported(name));
        }
        return NULL;
    }
    jref copy = type->flags & MRT_CLASS_ARRAY
                    ? (jref)mrt_new_array(type, ((const mrt_array *)self)->length)
                    : mrt_new(type);
    if (copy != NULL) {
        // The copy is new, so that no barrier is needed.
        __builtin_memcpy((uint8_t *)copy + sizeof(mrt_object), (uint8_t *)self + sizeof(mrt_object),
                         heap_object_size(self) - sizeof(mrt_object));
    }
    return copy;
}

void native_java_lang_Object_notify(jref self) {
    monitor_notify(self, false);
}

void native_java_lang_Object_notifyAll(jref self) {
    monitor_notify(self, true);
}

void native_java_lang_Object_wait(jref self, int64_t milliseconds) {
    monitor_wait(self, milliseconds);
}

int32_t native_java_lang_System_identityHashCode(jref object) {
    return object == NULL ? 0 : monitor_hash(object);
}

int64_t native_java_lang_System_currentTimeMillis(void) {
    return hal_clock_wall() / 1000000;
}

int64_t native_java_lang_System_nanoTime(void) {
    return hal_clock_monotonic();
}

int32_t native_java_lang_Runtime_availableProcessors(jref self) {
    (void)self;
    return 1;
}

int64_t native_java_lang_Runtime_freeMemory(jref self) {
    (void)self;
    return (int64_t)(heap_committed() - heap_used());
}

int64_t native_java_lang_Runtime_totalMemory(jref self) {
    (void)self;
    return (int64_t)heap_committed();
}

int64_t native_java_lang_Runtime_maxMemory(jref self) {
    (void)self;
    return (int64_t)heap.limit << HEAP_BLOCK_SHIFT;
}

void native_java_lang_Runtime_gc(jref self) {
    (void)self;
    collect_all_dead();
}

void native_java_lang_Shutdown_beforeHalt(void) {
}

void native_java_lang_Shutdown_halt0(int32_t status) {
    hal_exit(status & 0xff);
}
