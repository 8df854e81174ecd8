// SPDX-License-Identifier: Apache-2.0
//
// Threads that wait for each other for ever.

#ifndef MIRAGE_DEADLOCK_H
#define MIRAGE_DEADLOCK_H

// The running thread is about to wait for a monitor or for a class that is being initialised: if
// that closes a circle of such threads, prints them. Other threads may go on.
void deadlock_check(void);

// No thread can ever run again: prints what each waits for and its stack, and ends with 70.
_Noreturn void deadlock_end(void);

#endif
