// SPDX-License-Identifier: Apache-2.0
//
// The ends that no Java code handles. All print to the console without allocating.

#ifndef MIRAGE_PANIC_H
#define MIRAGE_PANIC_H

#include "mirage/vm.h"

// Exit codes of the guest.
#define PANIC_UNCAUGHT 1
#define PANIC_INTERNAL 70

// A fault of the runtime or of mirc: prints the message and the Java stack of
// every thread, ends with 70.
_Noreturn void panic(const char *message);
_Noreturn void panic_because(const char *message, const char *detail);

// Prints mrt.pending, which is cleared, with class, message and frames, as far as that goes without
// calling Java.
void panic_print_uncaught(void);
// The same in one line, as HotSpot says that an uncaught exception's handler failed.
void panic_print_handler_failed(void);

// For messages.
void panic_write(const char *text);
void panic_write_bytes(const uint8_t *bytes, size_t size);
void panic_write_hex(uint64_t value, uint32_t digits);
void panic_write_number(int64_t value);

#endif
