// SPDX-License-Identifier: Apache-2.0
//
// What a checking image says when the analysis was wrong: the fact, the method and the value.
#include "mirage/checking.h"

#include "panic.h"
#include "text.h"

static char checking_text[512];
static size_t checking_size;

static void checking_add(const char *text) {
    size_t length = text_length(text);
    for (size_t i = 0; i < length && checking_size < sizeof checking_text - 1; i++) {
        checking_text[checking_size++] = text[i];
    }
    checking_text[checking_size] = 0;
}

static void checking_add_number(int64_t value) {
    char digits[21];
    size_t at = sizeof digits - 1;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    digits[at] = 0;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    checking_add(value < 0 ? "-" : "");
    checking_add(&digits[at]);
}

static void checking_start(const char *what, const char *where) {
    checking_add(what);
    checking_add(" in ");
    checking_add(where);
}

_Noreturn static void checking_panic(void) {
    panic_because("the analysis was wrong: ", checking_text);
}

void mrt_broken_number(const char *what, const char *where, int64_t expected, int64_t value) {
    checking_start(what, where);
    checking_add(" is always ");
    checking_add_number(expected);
    checking_add(", but is ");
    checking_add_number(value);
    checking_panic();
}

void mrt_broken_reference(const char *what, const char *where, const char *expected, jref value) {
    checking_start(what, where);
    checking_add(" is always ");
    checking_add(expected);
    checking_add(value == NULL ? ", but is null" : ", but is an object of ");
    if (value != NULL) {
        checking_add(mrt_class_of(value)->name);
        checking_add((mrt_class_of(value)->flags & MRT_CLASS_INSTANTIATED) == 0
                         ? ", which never has objects"
                         : "");
    }
    checking_panic();
}

void mrt_is_type(jref value, const struct mrt_class *type, const char *what, const char *where) {
    if (value != NULL && ((mrt_class_of(value)->flags & MRT_CLASS_INSTANTIATED) == 0 ||
                          !mrt_is_subtype(mrt_class_of(value), type))) {
        mrt_broken_reference(what, where, type->name, value);
    }
}

void mrt_is_storable(jref array, jref value, const char *where) {
    if (value != NULL && !mrt_is_subtype(mrt_class_of(value), mrt_class_of(array)->element)) {
        mrt_broken_reference("what an array takes", where, mrt_class_of(array)->element->name,
                             value);
    }
}

void mrt_broken_path(const char *what, const char *where) {
    checking_start("it was taken for certain that ", where);
    checking_add(" ");
    checking_add(what);
    checking_panic();
}
