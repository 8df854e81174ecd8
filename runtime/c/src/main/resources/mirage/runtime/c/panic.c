// SPDX-License-Identifier: Apache-2.0
#include "panic.h"

#include "mirage/hal.h"
#include "mirage/rare.h"
#include "mirage_fields.h"
#include "text.h"
#include "thread.h"
#include "thread_dump.h"
#include "trace.h"

RARE_BEGIN

static bool panic_running;

void panic_write_bytes(const uint8_t *bytes, size_t size) {
    hal_console_write(bytes, size);
}

void panic_write(const char *text) {
    hal_console_write((const uint8_t *)text, text_length(text));
}

void panic_write_hex(uint64_t value, uint32_t digits) {
    uint8_t text[16];
    for (uint32_t i = 0; i < digits; i++) {
        text[i] = (uint8_t)"0123456789abcdef"[value >> 4 * (digits - 1 - i) & 15];
    }
    hal_console_write(text, digits);
}

void panic_write_number(int64_t value) {
    uint8_t text[20];
    size_t at = sizeof text;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do {
        text[--at] = (uint8_t)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (value < 0) {
        text[--at] = '-';
    }
    hal_console_write(&text[at], sizeof text - at);
}

// The second failure, while the first is printed, ends at once.
static void panic_begin(void) {
    if (panic_running) {
        hal_exit(PANIC_INTERNAL);
    }
    panic_running = true;
}

static void panic_print_thread(void) {
    if (mrt.thread != NULL) {
        panic_write("in thread \"");
        thread_write_name(mrt.thread, panic_write_bytes);
        panic_write("\"\n");
    }
}

void panic_because(const char *message, const char *detail) {
    panic_begin();
    panic_write("\nmirage: internal error: ");
    panic_write(message);
    panic_write(detail);
    panic_write("\n");
    panic_print_thread();
    trace_print_here((uintptr_t)__builtin_frame_address(0));
    thread_dump_others();
    hal_exit(PANIC_INTERNAL);
}

void panic(const char *message) {
    panic_because(message, "");
}

void panic_print_uncaught(void) {
    jref exception = mrt.pending;
    mrt.pending = NULL;
    panic_write("Exception in thread \"");
    thread_write_name(mrt.thread, panic_write_bytes);
    panic_write("\" ");
    panic_write(mrt_class_of(exception)->name);
    jref message = mrt_load(
        (const uint32_t *)((uint8_t *)exception + FIELD_java_lang_Throwable_detailMessage));
    if (message != NULL) {
        panic_write(": ");
        text_write(message, panic_write_bytes);
    }
    panic_write("\n");
    trace_print_exception(exception);
}

void panic_print_handler_failed(void) {
    jref exception = mrt.pending;
    mrt.pending = NULL;
    panic_write("\nException: ");
    panic_write(mrt_class_of(exception)->name);
    panic_write(" thrown from the UncaughtExceptionHandler in thread \"");
    thread_write_name(mrt.thread, panic_write_bytes);
    panic_write("\"\n");
}

void mirage_fault(const struct hal_fault *fault) {
    static const char names[16][4] = {"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
                                      "r8 ", "r9 ", "r10", "r11", "r12", "r13", "r14", "r15"};
    panic_begin();
    panic_write("\nmirage: ");
    panic_write(fault->name);
    panic_write(" (vector ");
    panic_write_number(fault->vector);
    panic_write(", error ");
    panic_write_number((int64_t)fault->error);
    panic_write(") at address 0x");
    panic_write_hex(fault->address, 16);
    panic_write("\nrip ");
    panic_write_hex(fault->pc, 16);
    panic_write(" flags ");
    panic_write_hex(fault->flags, 16);
    for (uint32_t i = 0; i < 16; i++) {
        panic_write(i % 4 == 0 ? "\n" : " ");
        panic_write_bytes((const uint8_t *)names[i], 3);
        panic_write(" ");
        panic_write_hex(fault->registers[i], 16);
    }
    panic_write("\n");
    panic_print_thread();
    trace_print_fault(fault->pc, fault->sp, fault->fp);
    thread_dump_others();
    hal_exit(PANIC_INTERNAL);
}

RARE_END
