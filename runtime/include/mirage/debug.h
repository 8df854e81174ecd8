// SPDX-License-Identifier: Apache-2.0
//
// Types by which a debugger tells what a number means to Java. Only images for debuggers have them.

#ifndef MIRAGE_DEBUG_H
#define MIRAGE_DEBUG_H

#include "mirage/vm.h"

typedef uint16_t mrt_char;      // char
typedef uint32_t mrt_reference; // the address of an object in a field

#endif
