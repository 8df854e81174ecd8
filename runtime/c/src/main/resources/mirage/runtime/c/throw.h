// SPDX-License-Identifier: Apache-2.0
//
// Throwing from C. Exceptions are made by Java (mirage.runtime.vm.Throw); what goes wrong while one
// is made is thrown in its place.

#ifndef MIRAGE_THROW_H
#define MIRAGE_THROW_H

#include "mirage/vm.h"

// Throws `exception`, made by one of the mrt_java_ functions; null: that function threw.
void throw_made(jref exception);

// Called before the error is made, if not NULL.
extern void (*throw_observer)(void);

// An OutOfMemoryError, from the reserve, or the one that was made at the start.
MRT_THROWS void throw_out_of_memory(const char *message);

// Makes the errors that are thrown when there is no room to make one. False: an exception is
// pending.
bool throw_prepare(void);

// Calls visit for each reference that this file holds.
void throw_roots(void (*visit)(uint32_t *slot));

#endif
