// SPDX-License-Identifier: Apache-2.0
//
// Small things that parts of the runtime know of each other.

#ifndef MIRAGE_RUNTIME_H
#define MIRAGE_RUNTIME_H

#include "mirage/vm.h"

// class_init.c: how many classes are in state MRT_FAILED.
extern uint32_t class_init_failures;

// main.c: calls visit for each reference that it holds.
void main_roots(void (*visit)(uint32_t *slot));

#endif
