// SPDX-License-Identifier: Apache-2.0
//
// java.lang.Thread, and Unsafe's park and unpark.

#include "mirage/hal.h"
#include "mirage/java_calls.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "monitor.h"
#include "text.h"
#include "thread.h"
#include "throw.h"

jref native_java_lang_Thread_currentThread(void) {
    return (jref)(uintptr_t)mrt.thread->object;
}

void native_java_lang_Thread_yield(void) {
    thread_yield();
}

void native_java_lang_Thread_sleep(int64_t milliseconds) {
    if (milliseconds < 0) {
        jref message = text_make("timeout value is negative");
        if (message != NULL) {
            throw_made(mrt_java_illegal_argument(message));
        }
        return;
    }
    thread_sleep(milliseconds > INT64_MAX / 1000000 ? INT64_MAX : milliseconds * 1000000);
}

void native_java_lang_Thread_start0(jref self) {
    const uint8_t *fields = (const uint8_t *)self;
    int64_t size = *(const int64_t *)(fields + FIELD_java_lang_Thread_stackSize);
    bool daemon = fields[FIELD_java_lang_Thread_daemon] != 0;
    if (*(const int32_t *)(fields + FIELD_java_lang_Thread_threadStatus) != THREAD_NEW) {
        throw_made(mrt_java_illegal_thread_state());
    } else if (!thread_start(self, size < 0 || size > UINT32_MAX ? 0 : (size_t)size, daemon)) {
        throw_out_of_memory("unable to create native thread: possibly out of memory or "
                            "process/resource limits reached");
    }
}

int32_t native_java_lang_Thread_places(void) {
    return (int32_t)thread_table_size;
}

jref native_java_lang_Thread_inPlace(int32_t place) {
    const struct mrt_thread *thread = thread_table[place];
    return thread == NULL ? NULL : mrt_load(&thread->object);
}

int32_t native_java_lang_Thread_holdsLock(jref object) {
    if (object == NULL) {
        mrt_throw_null(NULL);
        return 0;
    }
    return monitor_owned(object);
}

void native_java_lang_Thread_setPriority0(jref self, int32_t priority) {
    // Threads run in turn; the field of the Java object is all there is to a priority.
    (void)self;
    (void)priority;
}

void native_java_lang_Thread_interrupt0(jref self) {
    struct mrt_thread *thread = thread_of(self);
    if (thread != NULL) {
        thread_interrupt(thread);
    }
}

void native_java_lang_Thread_clearInterruptEvent(void) {
    // The flag of the Java object is the only one.
}

void native_java_lang_Thread_setNativeName(jref self, jref name) {
    (void)self;
    (void)name;
}

void native_java_lang_Thread_registerNatives(void) {
}

void native_jdk_internal_misc_Unsafe_park(jref self, int32_t absolute, int64_t time) {
    (void)self;
    if (absolute) {
        int64_t now = hal_clock_wall();
        int64_t until = time > INT64_MAX / 1000000 ? INT64_MAX : time * 1000000;
        thread_park(thread_deadline(until > now ? until - now : 0));
    } else {
        thread_park(time == 0 ? THREAD_FOREVER : thread_deadline(time < 0 ? 0 : time));
    }
}

void native_jdk_internal_misc_Unsafe_unpark(jref self, jref object) {
    (void)self;
    struct mrt_thread *thread = object == NULL ? NULL : thread_of(object);
    if (thread != NULL) {
        thread_unpark(thread);
    }
}
