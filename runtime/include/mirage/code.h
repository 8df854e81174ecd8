// SPDX-License-Identifier: Apache-2.0
//
// What every file of generated C includes: short forms for what it does all the time.

#ifndef MIRAGE_CODE_H
#define MIRAGE_CODE_H

#include "mirage/arithmetic.h"
#include "mirage/bytes.h"
#include "mirage/java_calls.h"
#include "mirage/natives.h"
#include "mirage/vm.h"

// A Java method. Two calls of one are never merged, so that each keeps its line.
#define MRT_METHOD __attribute__((nomerge))
// A Java method that hardly ever runs, such as one that always throws: small rather than fast, and
// away from the others.
#define MRT_COLD __attribute__((nomerge, cold, minsize))
// A copy of a Java method of another file, for inlining: no code is made of it alone. It has no
// stack check, since what it is inlined into has one.
#define MRT_COPY extern inline __attribute__((gnu_inline))
// Before a call through a table, for the same reason.
#define MRT_DISPATCH __attribute__((nomerge))

#define MRT_FIELD(type, object, offset) (*(type *)((char *)(object) + (offset)))
#define MRT_REFERENCE(object, offset) mrt_load(&MRT_FIELD(uint32_t, object, offset))
#define MRT_LENGTH(array) (((mrt_array *)(array))->length)
#define MRT_LENGTH_OR_0(array) ((array) == NULL ? 0 : MRT_LENGTH(array))
#define MRT_ELEMENT(type, array, index)                                                            \
    (((type *)(void *)((char *)(array) + MRT_ARRAY_DATA(sizeof(type))))[index])
#define MRT_OUTSIDE(array, index) MRT_UNLIKELY((uint32_t)(index) >= (uint32_t)MRT_LENGTH(array))
#define MRT_THROWN MRT_UNLIKELY(mrt.pending != NULL)

#endif
