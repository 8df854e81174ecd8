// SPDX-License-Identifier: Apache-2.0
//
// Waiting for events and deadlines, and the end of a time slice.

#include "unix/poll.h"
#include "unix/signal.h"
#include "unix/system_call.h"

enum { EVENT_NON_BLOCKING = 0x800, EVENT_CLOSE_ON_EXEC = 0x80000 };
enum { CLOCK_STEADY = 1 };

// Written by the handler of requests, so that a wait that is about to start ends too.
static int request_descriptor;
static uint32_t requests; // HAL_EVENT_*
static volatile uint32_t *volatile attention_flag;
static volatile uint32_t ends_asked; // a bit for each signal that asked for the end

static int32_t timer;
static volatile int64_t slice_end; // 0: no slice
static volatile bool timer_armed;
static volatile uint32_t *volatile slice_flag;

struct timer_setting {
    struct timespec64 interval;
    struct timespec64 first;
};

struct timer_event { // struct sigevent
    uint64_t value;
    int32_t signal;
    int32_t notify; // 0: by the signal
    uint64_t padding[6];
};

_Static_assert(sizeof(struct timer_event) == 64, "struct sigevent");

static void request(uint32_t event) {
    __atomic_fetch_or(&requests, event, __ATOMIC_SEQ_CST);
    uint64_t one = 1;
    system_call3(SYSTEM_WRITE, request_descriptor, (long)&one, sizeof one);
    if (attention_flag != NULL) {
        *attention_flag = 1;
    }
}

// The same signal again ends the process at once, whatever the program does. Another one is the
// same request: for ^C a terminal sends SIGINT to all its processes, and mirc SIGTERM then.
static void on_control(int signal, const struct unix_signal_information *information,
                       const struct unix_signal_context *context) {
    (void)information;
    (void)context;
    uint32_t before = ends_asked;
    ends_asked = before | 1u << signal;
    if ((before & 1u << signal) != 0) {
        hal_exit(128 + signal);
    }
    if (before == 0) {
        request(HAL_EVENT_CONTROL);
    }
}

static void on_question(int signal, const struct unix_signal_information *information,
                        const struct unix_signal_context *context) {
    (void)information;
    (void)context;
    request(signal == SIGNAL_QUIT ? HAL_EVENT_THREADS : HAL_EVENT_HEAP);
}

static void arm(int64_t nanoseconds) {
    struct timer_setting setting = {{0, 0}, {nanoseconds / SECOND, nanoseconds % SECOND}};
    timer_armed = true;
    system_call5(SYSTEM_TIMER_SETTIME, timer, 0, (long)&setting, 0, 0);
}

static void on_slice(int signal, const struct unix_signal_information *information,
                     const struct unix_signal_context *context) {
    (void)signal;
    (void)information;
    (void)context;
    timer_armed = false;
    int64_t end = slice_end;
    if (end == 0) {
        return;
    }
    int64_t left = end - hal_clock_monotonic();
    if (left > 0) {
        arm(left);
    } else {
        slice_end = 0;
        *slice_flag = 1;
    }
}

void unix_wait_start(void) {
    request_descriptor =
        (int)system_call3(SYSTEM_EVENTFD2, 0, EVENT_NON_BLOCKING | EVENT_CLOSE_ON_EXEC, 0);
    struct timer_event event = {.value = 0, .signal = SIGNAL_ALARM, .notify = 0};
    if (request_descriptor < 0 ||
        system_call3(SYSTEM_TIMER_CREATE, CLOCK_STEADY, (long)&event, (long)&timer) != 0) {
        unix_refuse("the kernel refused an event descriptor or a timer");
    }
    unix_signal_handle(SIGNAL_TERMINATE, on_control, SIGNAL_FLAG_RESTART);
    unix_signal_handle(SIGNAL_INTERRUPT, on_control, SIGNAL_FLAG_RESTART);
    unix_signal_handle(SIGNAL_QUIT, on_question, SIGNAL_FLAG_RESTART);
    unix_signal_handle(SIGNAL_USER_1, on_question, SIGNAL_FLAG_RESTART);
    unix_signal_handle(SIGNAL_ALARM, on_slice, SIGNAL_FLAG_RESTART);
    unix_signal_handle(SIGNAL_PIPE, UNIX_SIGNAL_IGNORE, 0);
}

// Slices are asked for at every thread switch. The timer is a system call, so it is left running
// towards the first of them, and its handler sets it anew for what is left.
void hal_slice(int64_t nanoseconds, volatile uint32_t *flag) {
    slice_end = 0;
    if (nanoseconds <= 0) {
        return;
    }
    slice_flag = flag;
    slice_end = hal_clock_monotonic() + nanoseconds;
    if (!timer_armed) {
        arm(nanoseconds);
    }
}

void hal_attention(volatile uint32_t *flag) {
    attention_flag = flag;
    if (__atomic_load_n(&requests, __ATOMIC_SEQ_CST) != 0) { // it came while the image started
        *flag = 1;
    }
}

// Takes what is pending, waiting for it up to `timeout` (NULL: for ever).
static uint32_t poll_events(const struct timespec64 *timeout) {
    struct poll_entry entries[] = {
        {request_descriptor, POLL_INPUT, 0},
        {unix_console_wanted() ? STANDARD_INPUT : -1, POLL_INPUT, 0},
        {unix_descriptor_events(), POLL_INPUT, 0},
    };
    long ready = system_call5(SYSTEM_PPOLL, (long)entries, 3, (long)timeout, 0, 8);
    uint32_t events = 0;
    if (ready > 0 && entries[0].returned != 0) {
        uint64_t count;
        system_call3(SYSTEM_READ, request_descriptor, (long)&count, sizeof count);
        events |= __atomic_exchange_n(&requests, 0, __ATOMIC_SEQ_CST);
    }
    if (ready > 0 && entries[1].returned != 0) {
        unix_console_arrived();
        events |= HAL_EVENT_CONSOLE;
    }
    if (ready > 0 && entries[2].returned != 0) {
        events |= HAL_EVENT_DESCRIPTOR;
    }
    return events;
}

uint32_t hal_wait(int64_t deadline) {
    for (;;) {
        int64_t left = deadline == HAL_FOREVER ? 0 : deadline - hal_clock_monotonic();
        if (left < 0) {
            left = 0;
        }
        struct timespec64 timeout = {left / SECOND, left % SECOND};
        uint32_t events = poll_events(deadline == HAL_FOREVER ? NULL : &timeout);
        if (events != 0 || (deadline != HAL_FOREVER && hal_clock_monotonic() >= deadline)) {
            return events;
        }
    }
}
