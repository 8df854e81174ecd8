// SPDX-License-Identifier: Apache-2.0
//
// System.arraycopy and java.lang.reflect.Array.

#include "collect.h"
#include "mirage/java_calls.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "text.h"
#include "throw.h"

// Messages are put together here, as HotSpot's, in functions of their own: small, and with the
// large frame that a message takes.
#define ARRAY_RARE __attribute__((noinline, cold, minsize))

struct array_message {
    char text[256];
    size_t size;
};

static ARRAY_RARE void array_add(struct array_message *message, const char *text) {
    for (; *text != 0 && message->size < sizeof message->text; text++) {
        message->text[message->size++] = *text;
    }
}

static ARRAY_RARE void array_add_number(struct array_message *message, int64_t value) {
    char digits[21];
    size_t at = sizeof digits - 1;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    digits[at] = 0;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    array_add(message, value < 0 ? "-" : "");
    array_add(message, &digits[at]);
}

// "int[" or "object array[", as messages about arrays begin.
static ARRAY_RARE void array_add_kind(struct array_message *message, const struct mrt_class *type) {
    bool primitive = type->element->flags & MRT_CLASS_PRIMITIVE;
    array_add(message, primitive ? type->element->name : "object array");
    array_add(message, "[");
}

static ARRAY_RARE void array_throw(struct array_message *message, jref (*make)(jref text)) {
    jref text = text_make_bytes((const uint8_t *)message->text, message->size);
    if (text != NULL) {
        throw_made(make(text));
    }
}

static ARRAY_RARE void array_throw_no_array(const char *side, const struct mrt_class *type) {
    struct array_message message = {.size = 0};
    array_add(&message, "arraycopy: ");
    array_add(&message, side);
    array_add(&message, " type ");
    array_add(&message, type->name);
    array_add(&message, " is not an array");
    array_throw(&message, mrt_java_array_store);
}

static ARRAY_RARE void array_throw_mismatch(const struct mrt_class *from,
                                            const struct mrt_class *to) {
    struct array_message message = {.size = 0};
    array_add(&message, "arraycopy: type mismatch: can not copy ");
    array_add_kind(&message, from);
    array_add(&message, "] into ");
    array_add_kind(&message, to);
    array_add(&message, "]");
    array_throw(&message, mrt_java_array_store);
}

static bool array_is_in_range(const mrt_array *from, int32_t from_index, const mrt_array *to,
                              int32_t to_index, int32_t length) {
    return (from_index | to_index | length) >= 0 && (int64_t)from_index + length <= from->length &&
           (int64_t)to_index + length <= to->length;
}

static ARRAY_RARE void array_throw_range(const mrt_array *from, int32_t from_index,
                                         const mrt_array *to, int32_t to_index, int32_t length) {
    struct array_message message = {.size = 0};
    bool negative = (from_index | to_index | length) < 0;
    bool source = negative ? from_index < 0 : (int64_t)from_index + length > from->length;
    bool target = negative ? to_index < 0 : (int64_t)to_index + length > to->length;
    array_add(&message, "arraycopy: ");
    if (!source && !target) {
        array_add(&message, "length ");
        array_add_number(&message, length);
        array_add(&message, " is negative");
    } else {
        const mrt_array *array = source ? from : to;
        int64_t index = source ? from_index : to_index;
        array_add(&message, negative ? "" : "last ");
        array_add(&message, source ? "source index " : "destination index ");
        array_add_number(&message, negative ? index : index + length);
        array_add(&message, " out of bounds for ");
        array_add_kind(&message, mrt_class_of((jref)(uintptr_t)array));
        array_add_number(&message, array->length);
        array_add(&message, "]");
    }
    array_throw(&message, mrt_java_array_index_message);
}

static ARRAY_RARE void array_throw_element(const struct mrt_class *from,
                                           const struct mrt_class *to) {
    struct array_message message = {.size = 0};
    bool possible = mrt_is_subtype(to->element, from->element);
    array_add(&message, possible ? "arraycopy: element type mismatch: can not cast one of the "
                                   "elements of "
                                 : "arraycopy: type mismatch: can not copy ");
    array_add(&message, from->element->name);
    array_add(&message, possible ? "[] to the type of the destination array, " : "[] into ");
    array_add(&message, to->element->name);
    array_add(&message, possible ? "" : "[]");
    array_throw(&message, mrt_java_array_store);
}

// Bytes copied at a time: some tens of microseconds.
#define ARRAY_PIECE ((size_t)256 * 1024)

// Copies in pieces, between which other threads may run. References to an old array are logged
// with their piece, since a collection may lie between two.
static void array_move(jref from, size_t from_at, jref to, size_t to_at, size_t size, bool log) {
    bool down = from == to && from_at < to_at; // the end first
    for (size_t left = size; left > 0;) {
        size_t piece = left < ARRAY_PIECE ? left : ARRAY_PIECE;
        size_t at = down ? left - piece : size - left;
        uint8_t *target = (uint8_t *)to + to_at + at;
        if (log && (to->state & MRT_STATE_BARRIER)) {
            log_range(to, (const uint32_t *)(void *)target, (uint32_t)(piece / sizeof(uint32_t)));
        }
        __builtin_memmove(target, (const uint8_t *)from + from_at + at, piece);
        left -= piece;
        if (left > 0) {
            mrt_poll();
        }
    }
}

static void array_copy_references(mrt_array *from, int32_t from_index, mrt_array *to,
                                  int32_t to_index, int32_t length) {
    const struct mrt_class *from_type = mrt_class_of((jref)from);
    const struct mrt_class *to_type = mrt_class_of((jref)to);
    uint32_t *source = (uint32_t *)((uint8_t *)from + MRT_ARRAY_DATA(4)) + from_index;
    uint32_t *target = (uint32_t *)((uint8_t *)to + MRT_ARRAY_DATA(4)) + to_index;
    if (mrt_is_subtype(from_type->element, to_type->element)) {
        array_move((jref)from, (uintptr_t)source - (uintptr_t)from, (jref)to,
                   (uintptr_t)target - (uintptr_t)to, (size_t)(uint32_t)length * sizeof *target,
                   true);
        return;
    }
    if ((to->object.state & MRT_STATE_BARRIER) && length > 0) {
        log_range((jref)to, target, (uint32_t)length);
    }
    for (int32_t i = 0; i < length; i++) {
        jref element = mrt_load(&source[i]);
        if (element != NULL && !mrt_is_subtype(mrt_class_of(element), to_type->element)) {
            array_throw_element(from_type, to_type);
            return;
        }
        target[i] = source[i];
    }
}

// What is copied most: elements of one byte, all in range, in one piece. False if it is something
// else.
static bool array_copy_bytes(jref from, int32_t from_index, jref to, int32_t to_index,
                             int32_t length) {
    const struct mrt_class *type = mrt_class_of(from);
    const uint32_t flags = MRT_CLASS_ARRAY | MRT_CLASS_LEAF;
    if (type != mrt_class_of(to) || (type->flags & flags) != flags || type->element_shift != 0 ||
        (from_index | to_index | length) < 0 || (size_t)length > ARRAY_PIECE ||
        (int64_t)from_index + length > ((const mrt_array *)from)->length ||
        (int64_t)to_index + length > ((const mrt_array *)to)->length) {
        return false;
    }
    __builtin_memmove((uint8_t *)to + MRT_ARRAY_DATA(1) + to_index,
                      (uint8_t *)from + MRT_ARRAY_DATA(1) + from_index, (size_t)(uint32_t)length);
    return true;
}

static __attribute__((noinline)) void array_copy_other(jref from, int32_t from_index, jref to,
                                                       int32_t to_index, int32_t length) {
    const struct mrt_class *from_type = mrt_class_of(from);
    const struct mrt_class *to_type = mrt_class_of(to);
    if (!(from_type->flags & MRT_CLASS_ARRAY)) {
        array_throw_no_array("source", from_type);
        return;
    }
    if (!(to_type->flags & MRT_CLASS_ARRAY)) {
        array_throw_no_array("destination", to_type);
        return;
    }
    bool primitive = (from_type->element->flags | to_type->element->flags) & MRT_CLASS_PRIMITIVE;
    if (primitive && from_type != to_type) {
        array_throw_mismatch(from_type, to_type);
        return;
    }
    mrt_array *source = (mrt_array *)from;
    mrt_array *target = (mrt_array *)to;
    if (!array_is_in_range(source, from_index, target, to_index, length)) {
        array_throw_range(source, from_index, target, to_index, length);
        return;
    }
    if (!primitive) {
        array_copy_references(source, from_index, target, to_index, length);
        return;
    }
    size_t data = from_type->element_shift == 3 ? MRT_ARRAY_DATA(8) : MRT_ARRAY_DATA(4);
    uint32_t shift = from_type->element_shift;
    array_move(from, data + ((size_t)(uint32_t)from_index << shift), to,
               data + ((size_t)(uint32_t)to_index << shift), (size_t)(uint32_t)length << shift,
               false);
}

void native_java_lang_System_arraycopy(jref from, int32_t from_index, jref to, int32_t to_index,
                                       int32_t length) {
    if (from == NULL || to == NULL) {
        mrt_throw_null(NULL);
    } else if (!array_copy_bytes(from, from_index, to, to_index, length)) {
        array_copy_other(from, from_index, to, to_index, length);
    }
}

typedef uint64_t __attribute__((vector_size(16), may_alias, aligned(1))) array_words;
typedef uint64_t __attribute__((may_alias, aligned(1))) array_word;
typedef uint32_t __attribute__((may_alias, aligned(1))) array_half;

#define ARRAY_FEW 64u

// Copies up to ARRAY_FEW bytes that may overlap: all are read before the first is written.
static void array_move_few(uint8_t *target, const uint8_t *source, size_t size) {
    if (size > 16) {
        array_words first = *(const array_words *)source;
        array_words last = *(const array_words *)(source + size - 16);
        if (size > 32) {
            array_words second = *(const array_words *)(source + 16);
            array_words third = *(const array_words *)(source + size - 32);
            *(array_words *)(target + 16) = second;
            *(array_words *)(target + size - 32) = third;
        }
        *(array_words *)target = first;
        *(array_words *)(target + size - 16) = last;
    } else if (size >= 8) {
        uint64_t first = *(const array_word *)source;
        uint64_t last = *(const array_word *)(source + size - 8);
        *(array_word *)target = first;
        *(array_word *)(target + size - 8) = last;
    } else if (size >= 4) {
        uint32_t first = *(const array_half *)source;
        uint32_t last = *(const array_half *)(source + size - 4);
        *(array_half *)target = first;
        *(array_half *)(target + size - 4) = last;
    } else if (size != 0) {
        uint8_t first = source[0];
        uint8_t middle = source[size / 2];
        uint8_t last = source[size - 1];
        target[0] = first;
        target[size / 2] = middle;
        target[size - 1] = last;
    }
}

void mrt_bytes_copy(jref from, int32_t from_index, jref to, int32_t to_index, int32_t length) {
    if (MRT_LIKELY(from != NULL && to != NULL && (uint32_t)length <= ARRAY_FEW &&
                   (from_index | to_index) >= 0 &&
                   from_index <= ((const mrt_array *)from)->length - length &&
                   to_index <= ((const mrt_array *)to)->length - length)) {
        array_move_few((uint8_t *)to + MRT_ARRAY_DATA(1) + to_index,
                       (const uint8_t *)from + MRT_ARRAY_DATA(1) + from_index, (uint32_t)length);
    } else {
        native_java_lang_System_arraycopy(from, from_index, to, to_index, length);
    }
}

int32_t native_java_lang_reflect_Array_getLength(jref array) {
    if (array == NULL) {
        mrt_throw_null(NULL);
        return 0;
    }
    if (!(mrt_class_of(array)->flags & MRT_CLASS_ARRAY)) {
        jref message = text_make("Argument is not an array");
        if (message != NULL) {
            throw_made(mrt_java_illegal_argument(message));
        }
        return 0;
    }
    return ((const mrt_array *)array)->length;
}

jref native_java_lang_reflect_Array_newArray(jref component, int32_t length) {
    if (component == NULL) {
        mrt_throw_null(NULL);
        return NULL;
    }
    const struct mrt_class *type = (const struct mrt_class *)(uintptr_t)*(
        const uint32_t *)((const uint8_t *)component + FIELD_java_lang_Class_vmClass);
    // The compiler takes it for certain that there are no arrays that it knows nothing of.
    if (type->array == NULL || !(type->array->flags & MRT_CLASS_INSTANTIATED)) {
        mrt_throw_unsupported(type->name);
        return NULL;
    }
    return (jref)mrt_new_array(type->array, length);
}
