// SPDX-License-Identifier: Apache-2.0
//
// What the files of the unix target share. Each `unix_..._start` is called once, by unix_start, in
// the order in which start.c names them.

#ifndef MIRAGE_UNIX_UNIX_H
#define MIRAGE_UNIX_UNIX_H

#include <mirage/hal.h>

#define SECOND INT64_C(1000000000)

// start.S
_Noreturn void unix_run_on_stack(uintptr_t top, void (*function)(void));
void unix_signal_return(void);

// arguments.c: `initial` is the stack as the kernel left it.
void unix_arguments_start(const uintptr_t *initial);

// clock.c: finds the kernel's clock function in the vDSO, whose address the auxiliary vector tells.
void unix_clock_start(const uintptr_t *initial);

// memory.c: makes the stack on which mirage_main runs.
void unix_memory_start(void);

// fault.c: from here on a processor exception ends in mirage_fault.
void unix_fault_start(void);

// wait.c: from here on SIGTERM and SIGINT become HAL_EVENT_CONTROL, SIGQUIT HAL_EVENT_THREADS, and
// SIGUSR1 HAL_EVENT_HEAP.
void unix_wait_start(void);

// console.c: whether hal_wait should look for input: no once it has told of some that has not been
// read yet, or of its end.
bool unix_console_wanted(void);
void unix_console_arrived(void);

// descriptor.c: readable when hal_descriptor_ready has something; -1 until the first is watched.
int32_t unix_descriptor_events(void);

// signal.c
struct unix_signal_information;
struct unix_signal_context;
typedef void unix_signal_handler(int signal, const struct unix_signal_information *information,
                                 const struct unix_signal_context *context);
#define UNIX_SIGNAL_IGNORE ((unix_signal_handler *)1)
// `flags` beyond SA_SIGINFO, SA_RESTORER and SA_ONSTACK.
void unix_signal_handle(int signal, unix_signal_handler *handler, uint64_t flags);
void unix_signal_stack(uintptr_t base, size_t size);

// Ends the process with a message of this target itself: something that cannot be done without.
_Noreturn void unix_refuse(const char *message);

#endif
