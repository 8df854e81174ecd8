// SPDX-License-Identifier: Apache-2.0
//
// mirage.runtime.vm.Console and Machine: what the target offers.

#include "mirage/hal.h"
#include "mirage/natives.h"
#include "text.h"
#include "thread.h"

static uint8_t *machine_bytes(jref array) {
    return (uint8_t *)array + MRT_ARRAY_DATA(1);
}

// ---- Console ------------------------------------------------------------------------------------

#define MACHINE_NONE (-2)
static int32_t machine_ahead = MACHINE_NONE; // a byte read ahead by `available`, or -1: the end

void native_mirage_runtime_vm_Console_write(jref bytes, int32_t offset, int32_t length) {
    hal_console_write(machine_bytes(bytes) + offset, (size_t)(uint32_t)length);
}

int32_t native_mirage_runtime_vm_Console_available(void) {
    if (machine_ahead == MACHINE_NONE) {
        uint8_t byte;
        ptrdiff_t taken = hal_console_read(&byte, 1);
        machine_ahead = taken == 0 ? MACHINE_NONE : taken < 0 ? -1 : byte;
    }
    return machine_ahead != MACHINE_NONE;
}

int32_t native_mirage_runtime_vm_Console_read(jref bytes, int32_t offset, int32_t length) {
    uint8_t *to = machine_bytes(bytes) + offset;
    if (machine_ahead != MACHINE_NONE) {
        int32_t ahead = machine_ahead;
        if (ahead >= 0) {
            machine_ahead = MACHINE_NONE;
            *to = (uint8_t)ahead;
        }
        return ahead < 0 ? -1 : 1;
    }
    while (true) {
        ptrdiff_t taken = hal_console_read(to, (size_t)(uint32_t)length);
        if (taken != 0) {
            return (int32_t)taken;
        }
        thread_block(&thread_console_queue, THREAD_RUNNABLE, THREAD_FOREVER);
    }
}

// ---- Machine ------------------------------------------------------------------------------------

int32_t native_mirage_runtime_vm_Machine_entropy(jref bytes) {
    return hal_entropy(machine_bytes(bytes), (size_t)((const mrt_array *)bytes)->length);
}

int32_t native_mirage_runtime_hal_Hal_entropy(jref bytes, int32_t offset, int32_t length) {
    return hal_entropy(machine_bytes(bytes) + offset, (size_t)length);
}

int64_t native_mirage_runtime_vm_Machine_wallClock(void) {
    return hal_clock_wall();
}

int64_t native_mirage_runtime_vm_Machine_sinceEntry(void) {
    return hal_clock_since_entry();
}

jref native_mirage_runtime_vm_Machine_target(void) {
    return text_make(hal_target());
}

// ---- Descriptors --------------------------------------------------------------------------------

int32_t native_mirage_runtime_vm_Descriptors_await(int32_t descriptor, int32_t events,
                                                   int64_t nanoseconds) {
    return thread_await_descriptor(descriptor, (uint32_t)events,
                                   nanoseconds < 0 ? THREAD_FOREVER : thread_deadline(nanoseconds));
}

void native_mirage_runtime_vm_Descriptors_forget(int32_t descriptor) {
    thread_forget_descriptor(descriptor);
}
