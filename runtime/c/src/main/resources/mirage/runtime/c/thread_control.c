// SPDX-License-Identifier: Apache-2.0
//
// The end that the host asks for. The request arrives when some thread waits for events, on that
// thread's stack, where no Java may run: the hooks get a thread of their own, made before it is
// needed only as far as address space goes.

#include "mirage/hal.h"
#include "mirage/java_calls.h"
#include "mirage/rare.h"
#include "mirage_fields.h"
#include "panic.h"
#include "text.h"
#include "thread.h"
#include "thread_stack.h"

RARE_BEGIN

#define THREAD_CONTROL_STACK ((size_t)256 * 1024)

static bool thread_control_asked;

static void thread_control_entry(void) {
    jref object = mrt_new(&CLASS_java_lang_Thread);
    if (object != NULL) {
        mrt.thread->object = (uint32_t)(uintptr_t)object;
        uint8_t *fields = (uint8_t *)object;
        *(int64_t *)(fields + FIELD_java_lang_Thread_eetop) = (int64_t)(uintptr_t)mrt.thread;
        *(int32_t *)(fields + FIELD_java_lang_Thread_threadStatus) = THREAD_RUNNABLE;
        jref name = text_make("SIGTERM handler");
        mrt_store(object, (uint32_t *)(fields + FIELD_java_lang_Thread_name), name);
    }
    if (mrt.pending == NULL) {
        mrt_java_shutdown();
    }
    if (mrt.pending != NULL) {
        panic_print_uncaught();
    }
    hal_exit(THREAD_CONTROL_EXIT);
}

void thread_control(void) {
    if (thread_control_asked) {
        hal_exit(THREAD_CONTROL_EXIT);
    }
    thread_control_asked = true;
    struct mrt_thread *thread = thread_stack_make(THREAD_CONTROL_STACK, thread_control_entry);
    if (thread == NULL || !thread_launch(thread)) {
        hal_exit(THREAD_CONTROL_EXIT);
    }
}

RARE_END
