// SPDX-License-Identifier: Apache-2.0
//
// Assertions of a checking image: mirc.aot writes one wherever its analysis knows something of a
// value, and one that does not hold ends the guest. `what` says of which value, `where` in which
// method.

#ifndef MIRAGE_CHECKING_H
#define MIRAGE_CHECKING_H

#include "mirage/vm.h"

#define MRT_BREAKS _Noreturn __attribute__((noinline, nomerge, cold))

MRT_BREAKS void mrt_broken_number(const char *what, const char *where, int64_t expected,
                                  int64_t value);
MRT_BREAKS void mrt_broken_reference(const char *what, const char *where, const char *expected,
                                     jref value);
// A path that is never taken has been taken.
MRT_BREAKS void mrt_broken_path(const char *what, const char *where);

#define MRT_IS_NUMBER(value, constant, what, where)                                                \
    do {                                                                                           \
        if (MRT_UNLIKELY((value) != (constant))) {                                                 \
            mrt_broken_number(what, where, constant, value);                                       \
        }                                                                                          \
    } while (0)

#define MRT_IS_NULL(value, what, where)                                                            \
    do {                                                                                           \
        if (MRT_UNLIKELY((value) != NULL)) {                                                       \
            mrt_broken_reference(what, where, "null", value);                                      \
        }                                                                                          \
    } while (0)

#define MRT_IS_OBJECT(value, what, where)                                                          \
    do {                                                                                           \
        if (MRT_UNLIKELY((value) == NULL)) {                                                       \
            mrt_broken_reference(what, where, "not null", value);                                  \
        }                                                                                          \
    } while (0)

// Null, or an object of a class below `type` that the analysis knows to have objects.
void mrt_is_type(jref value, const struct mrt_class *type, const char *what, const char *where);
// An array's element type takes a value that is stored to it.
void mrt_is_storable(jref array, jref value, const char *where);

// A switchable image has a byte for each check that mirc.aot writes, behind the text "mirage
// checks:" and a line feed; one that is not 0 leaves the check out.
extern volatile const uint8_t mrt_check_off[];
#define MRT_ON(check) (mrt_check_off[16 + (check)] == 0)

// A class initialiser: it runs once, and the largest have ten thousand statements.
#define MRT_ONCE __attribute__((optnone, noinline, no_sanitize("undefined")))

#endif
