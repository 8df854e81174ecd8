// SPDX-License-Identifier: Apache-2.0
//
// Waiting for descriptors of the host: readiness, deadlines, forgetting, and threads that never
// stop running.
#include "host.h"

#include "mirage/hal_descriptor.h"
#include "mirage/natives.h"
#include "thread.h"

#define MILLISECOND INT64_C(1000000)
#define NUMBER 300 // the table grows for it

static int32_t result;

static void ready_in(int64_t nanoseconds, uint32_t events) {
    host_ready_events = events;
    host_ready_at = host_time + nanoseconds;
}

static int32_t await(int32_t events, int64_t nanoseconds) {
    return native_mirage_runtime_vm_Descriptors_await(NUMBER, events, nanoseconds);
}

static void awaiter(int events) {
    result = await(events, -1);
}

static void test_ready(void) {
    ready_in(5 * MILLISECOND, HAL_READY_INPUT);
    int64_t before = host_time;
    HOST_CHECK(await(HAL_READY_INPUT, -1) == HAL_READY_INPUT);
    HOST_CHECK(host_time - before >= 5 * MILLISECOND);
    // It was told once; nothing new has come.
    before = host_time;
    HOST_CHECK(await(HAL_READY_INPUT, 3 * MILLISECOND) == 0);
    HOST_CHECK(host_time - before >= 3 * MILLISECOND);
    HOST_CHECK(await(HAL_READY_INPUT, 0) == 0);
}

// What nobody has waited for is there when somebody does; the other direction does not wake.
static void test_directions(void) {
    result = -2;
    jref reader = host_start(awaiter, HAL_READY_INPUT, false);
    thread_yield();
    ready_in(MILLISECOND, HAL_READY_OUTPUT);
    native_java_lang_Thread_sleep(5);
    HOST_CHECK(result == -2);
    HOST_CHECK(await(HAL_READY_OUTPUT, 0) == HAL_READY_OUTPUT);
    ready_in(MILLISECOND, HAL_READY_INPUT | HAL_READY_OUTPUT);
    host_join(reader);
    HOST_CHECK(result == HAL_READY_INPUT);
    HOST_CHECK(await(HAL_READY_INPUT | HAL_READY_OUTPUT, 0) == HAL_READY_OUTPUT);
}

static void test_forget(void) {
    result = -2;
    jref reader = host_start(awaiter, HAL_READY_INPUT, false);
    thread_yield();
    native_mirage_runtime_vm_Descriptors_forget(NUMBER);
    host_join(reader);
    HOST_CHECK(result == -1);
    native_mirage_runtime_vm_Descriptors_forget(NUMBER);
    // Watched anew.
    ready_in(MILLISECOND, HAL_READY_INPUT);
    HOST_CHECK(await(HAL_READY_INPUT, -1) == HAL_READY_INPUT);
    HOST_CHECK(native_mirage_runtime_vm_Descriptors_await(NUMBER + 1, HAL_READY_INPUT, -1) == -1);
    HOST_CHECK(native_mirage_runtime_vm_Descriptors_await(-1, HAL_READY_INPUT, -1) == -1);
}

static volatile bool yielding;

static void yielder(int argument) {
    (void)argument;
    while (yielding) {
        thread_yield();
    }
}

static void test_busy(void) {
    yielding = true;
    jref first = host_start(yielder, 0, false);
    jref second = host_start(yielder, 0, false);
    ready_in(0, HAL_READY_INPUT);
    HOST_CHECK(await(HAL_READY_INPUT, -1) == HAL_READY_INPUT);
    yielding = false;
    host_join(first);
    host_join(second);
}

void host_test(void) {
    host_ready_descriptor = NUMBER;
    test_ready();
    test_directions();
    test_forget();
    test_busy();
}
