// SPDX-License-Identifier: Apache-2.0
//
// What the runtime needs from a target. This is the one contract between the two: every backend
// implements each function declared here with the prefix hal_, and the runtime implements the
// functions with the prefix mirage_ at the end. Nothing here allocates, and nothing throws.
// hal_descriptor.h and hal_socket.h are the parts that a target may leave out.
//
// One processor runs everything. Interrupt handlers (and signal handlers on unix) only set flags;
// they never call the runtime. Functions are called with interrupts enabled unless said otherwise.
// Units: time in nanoseconds (int64_t), sizes in bytes, addresses as uintptr_t, native byte order.

#ifndef MIRAGE_HAL_H
#define MIRAGE_HAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define HAL_PAGE_SIZE ((size_t)4096)

// Of the functions that a target may leave out; those that it does not define are NULL.
#define HAL_OPTIONAL __attribute__((weak))

// ---- Console ------------------------------------------------------------------------------------

// Writes all `size` bytes; blocks (busy) until the device has taken them. Bytes are not changed:
// no newline translation.
void hal_console_write(const uint8_t *bytes, size_t size);

// Takes up to `size` bytes of input that has arrived; never blocks. Returns the number taken, 0 if
// none is there now, -1 at the end of input.
ptrdiff_t hal_console_read(uint8_t *bytes, size_t size);

// ---- Clocks -------------------------------------------------------------------------------------

// Nanoseconds since some moment before mirage_main; never goes back. Cheap: no exit to the
// hypervisor where the hardware allows.
int64_t hal_clock_monotonic(void);

// Nanoseconds since 1970-01-01T00:00:00Z.
int64_t hal_clock_wall(void);

// Nanoseconds from the image's entry point to now, by the processor's own counter (for the boot
// time figure).
int64_t hal_clock_since_entry(void);

// Nanoseconds for which the guest has had a processor, since some moment; a target that cannot tell
// gives hal_clock_monotonic.
int64_t hal_clock_processor(void);

// ---- Entropy ------------------------------------------------------------------------------------

// Fills `bytes` with `size` bytes fit for keys. Returns false, and writes nothing, if the target
// has no source (no RDRAND, no virtio-rng, no getrandom).
bool hal_entropy(uint8_t *bytes, size_t size);

// ---- Memory -------------------------------------------------------------------------------------

struct hal_range {
    uintptr_t base; // page aligned
    size_t size;    // multiple of HAL_PAGE_SIZE
};

// The address range for the Java heap: below 4 GiB, above the null page, outside the image. It is
// address space only: nothing in it may be touched before hal_memory_commit. `limit` (0: none) is
// the most that the runtime will use; the range may be smaller when the machine has less.
// Called once.
struct hal_range hal_memory_heap(size_t limit);

// Makes [base, base+size), part of the heap range, readable and writable and zeroed. Returns false
// if the machine has not so much memory left. Committing a committed page keeps it and its
// contents.
bool hal_memory_commit(uintptr_t base, size_t size);

// Gives the pages back; their contents are lost, and they must be committed again before use.
void hal_memory_release(uintptr_t base, size_t size);

// Address space for one stack of `size` bytes (multiple of the page size) with an unmapped guard
// page below it. Pages are committed as they are touched, and zeroed. Returns the lowest usable
// address, 0 if there is no memory. A touch of the guard page is a fault (mirage_fault).
uintptr_t hal_stack_map(size_t size);

// Ends a stack of hal_stack_map: its memory is free again.
void hal_stack_unmap(uintptr_t base, size_t size);

// The stack on which mirage_main runs: [base, base+size), with a guard page below.
struct hal_range hal_stack_boot(void);

// ---- Waiting ------------------------------------------------------------------------------------

#define HAL_EVENT_CONSOLE 1u     // input has arrived, or has ended
#define HAL_EVENT_NETWORK 2u     // reserved for frames
#define HAL_EVENT_BLOCK 4u       // reserved for block requests
#define HAL_EVENT_CONTROL 8u     // the host asks the guest to end (SIGTERM, a power button, …)
#define HAL_EVENT_DESCRIPTOR 16u // hal_descriptor_ready (hal_descriptor.h) has something
#define HAL_EVENT_THREADS 32u    // somebody asks for the stacks of all threads (SIGQUIT, ^T)
#define HAL_EVENT_HEAP 64u       // … for what fills the heap (SIGUSR1, ^O)

// Events that a computing program is told of, too.
#define HAL_EVENTS_URGENT (HAL_EVENT_CONTROL | HAL_EVENT_THREADS | HAL_EVENT_HEAP)

#define HAL_FOREVER INT64_MAX

// Halts the processor until an event is pending or the monotonic clock reaches `deadline`
// (HAL_FOREVER: no deadline; a time that has passed: only polls). Returns the pending events (bits
// HAL_EVENT_*) and clears them; 0 for the deadline. Never spins.
uint32_t hal_wait(int64_t deadline);

// Asks for `*flag` to become 1 after `nanoseconds` of running, once, from an interrupt. A new call
// replaces the last; 0 cancels it. Used to end time slices.
void hal_slice(int64_t nanoseconds, volatile uint32_t *flag);

// Asks for `*flag` to become 1, from an interrupt, whenever an event of HAL_EVENTS_URGENT is
// pending, so that a program that waits for nothing looks. Called once.
void hal_attention(volatile uint32_t *flag);

// ---- Ending -------------------------------------------------------------------------------------

// Flushes the console, tells the host `code` (0..255) and ends the guest.
_Noreturn void hal_exit(int code);

// ---- Boot ---------------------------------------------------------------------------------------

// The boot arguments, without the image's own name: `count` NUL-ended UTF-8 strings, valid for
// ever. Targets whose loader passes one line split it with mirage_split_command_line.
struct hal_arguments {
    int32_t count;
    const char *const *values;
};
struct hal_arguments hal_boot_arguments(void);

// The target's name as in .mirage files, for messages.
const char *hal_target(void);

// ---- Implemented by the runtime, called by the target
// --------------------------------------------

// Runs the program; called once by the target's start code on the boot stack, with memory
// protections set, clocks running and interrupts enabled. Returns the exit code; another than 0
// when an exception that nothing caught ended the program, which is a crash where targets tell it.
int mirage_main(void);

// A processor exception (or fatal signal).
struct hal_fault {
    const char *name;       // "page fault", "invalid opcode", …
    uint32_t vector;        // x86 vector, or signal number on unix
    uint64_t error;         // error code, 0 if none
    uint64_t address;       // faulting address for page faults, else 0
    uint64_t pc;            // rip
    uint64_t sp;            // rsp
    uint64_t fp;            // rbp
    uint64_t flags;         // rflags
    uint64_t registers[16]; // rax rcx rdx rbx rsp rbp rsi rdi r8..r15
};

// Prints the registers, the fault address and the Java stack, and ends with exit code 70. Called
// on a stack of its own.
_Noreturn void mirage_fault(const struct hal_fault *fault);

// Splits a command line in place into arguments: white space separates; "…" and '…' quote; a
// backslash takes the next byte as it is (not inside '…'). UTF-8 passes untouched. Writes at most
// `most` pointers to `values` and returns the number; arguments past it are counted, not written.
int32_t mirage_split_command_line(char *line, const char **values, int32_t most);

#endif
