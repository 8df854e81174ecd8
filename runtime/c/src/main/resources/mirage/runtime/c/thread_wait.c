// SPDX-License-Identifier: Apache-2.0
//
// What a thread waits in without a monitor: sleep and park; and interrupts.

#include "mirage/hal.h"
#include "mirage_fields.h"
#include "monitor.h"
#include "text.h"
#include "thread.h"

int64_t thread_deadline(int64_t nanoseconds) {
    int64_t now = hal_clock_monotonic();
    return nanoseconds > THREAD_FOREVER - now ? THREAD_FOREVER : now + nanoseconds;
}

struct mrt_thread *thread_of(jref object) {
    return *(struct mrt_thread **)((uint8_t *)object + FIELD_java_lang_Thread_eetop);
}

bool thread_interrupted(bool clear) {
    uint8_t *flag = (uint8_t *)(uintptr_t)mrt.thread->object + FIELD_java_lang_Thread_interrupted;
    bool was = *flag != 0;
    if (clear) {
        *flag = 0;
    }
    return was;
}

void thread_interrupt(struct mrt_thread *thread) {
    switch (thread->status) {
    case THREAD_SLEEPING:
    case THREAD_IN_WAIT:
    case THREAD_IN_TIMED_WAIT:
    case THREAD_PARKED:
    case THREAD_TIMED_PARKED:
        thread->interrupted = true;
        thread_wake(thread);
        break;
    default:
        // The next wait looks at the flag of the Java object.
        break;
    }
}

void thread_sleep(int64_t nanoseconds) {
    if (thread_interrupted(true)) {
        monitor_throw_interrupted("sleep interrupted");
        return;
    }
    if (nanoseconds == 0) {
        thread_yield();
        return;
    }
    if (thread_block(NULL, THREAD_SLEEPING, thread_deadline(nanoseconds))) {
        thread_interrupted(true);
        monitor_throw_interrupted("sleep interrupted");
    }
}

void thread_park(int64_t deadline) {
    struct mrt_thread *self = mrt.thread;
    if (self->permit || thread_interrupted(false)) {
        self->permit = false;
        return;
    }
    thread_block(NULL, deadline == THREAD_FOREVER ? THREAD_PARKED : THREAD_TIMED_PARKED, deadline);
    self->permit = false;
}

void thread_unpark(struct mrt_thread *thread) {
    thread->permit = true;
    if (thread->status == THREAD_PARKED || thread->status == THREAD_TIMED_PARKED) {
        thread_wake(thread);
    }
}

void thread_write_name(const struct mrt_thread *thread,
                       void (*write)(const uint8_t *bytes, size_t size)) {
    jref name =
        thread->object == 0
            ? NULL
            : mrt_load((const uint32_t *)((uintptr_t)thread->object + FIELD_java_lang_Thread_name));
    if (name == NULL) {
        write((const uint8_t *)"(starting)", 10);
    } else {
        text_write(name, write);
    }
}
