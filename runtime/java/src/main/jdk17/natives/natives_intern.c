// SPDX-License-Identifier: Apache-2.0
//
// String.equals, and String.intern: a hash table of string references with open addressing. It
// starts with the image's literals and grows by what the program interns. Entries stay for ever, as
// on a HotSpot that never unloads a class; the table is reached as a Java array, so that the
// collector keeps them.

#include "mirage/bytes.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "text.h"

static uint32_t intern_table __attribute__((section("mrt_statics"))); // String[], size a power of 2
static uint32_t intern_used;

static mrt_array *string_value(jref string) {
    const uint32_t *slot =
        (const uint32_t *)(const void *)((const uint8_t *)string + FIELD_java_lang_String_value);
    return (mrt_array *)mrt_load(slot);
}

static uint8_t string_coder(jref string) {
    return *((const uint8_t *)string + FIELD_java_lang_String_coder);
}

static const uint8_t *string_bytes(jref string) {
    return (const uint8_t *)string_value(string) + MRT_ARRAY_DATA(1);
}

static uint32_t intern_hash(jref string) {
    uint32_t hash = 2166136261u;
    const uint8_t *bytes = string_bytes(string);
    int32_t length = string_value(string)->length;
    for (int32_t i = 0; i < length; i++) {
        hash = (hash ^ bytes[i]) * 16777619u;
    }
    return hash;
}

static bool string_equal(jref a, jref b) {
    return string_coder(a) == string_coder(b) &&
           mrt_bytes_equal((jref)string_value(a), (jref)string_value(b)) != 0;
}

int32_t mrt_text_equal(jref text, jref other) {
    return text == other || (other != NULL && mrt_class_of(other) == &CLASS_java_lang_String &&
                             string_equal(text, other));
}

static uint32_t *table_slots(mrt_array *table) {
    return (uint32_t *)(void *)((uint8_t *)table + MRT_ARRAY_DATA(4));
}

// The slot of an equal string, or the free one where it belongs.
static uint32_t *intern_find(mrt_array *table, jref string) {
    uint32_t mask = (uint32_t)table->length - 1;
    uint32_t index = intern_hash(string) & mask;
    uint32_t *slots = table_slots(table);
    while (slots[index] != 0 && !string_equal(mrt_load(&slots[index]), string)) {
        index = (index + 1) & mask;
    }
    return &slots[index];
}

static void intern_put(mrt_array *table, jref string) {
    uint32_t *slot = intern_find(table, string);
    if (*slot == 0) {
        mrt_store(&table->object, slot, string);
        intern_used++;
    }
}

// A table at most half full with `more` entries added; NULL with an exception pending.
static mrt_array *intern_make(uint32_t entries) {
    int32_t size = 64;
    while ((uint32_t)size < entries * 2) {
        size *= 2;
    }
    return mrt_new_array(&CLASS_array_java_lang_String, size);
}

static mrt_array *intern_start(void) {
    mrt_array *table = intern_make(mrt_literal_count + 1);
    if (table != NULL) {
        for (uint32_t i = 0; i < mrt_literal_count; i++) {
            intern_put(table, mrt_load(&mrt_literals[i]));
        }
        mrt_store_static(&intern_table, &table->object);
    }
    return table;
}

static mrt_array *intern_grow(mrt_array *old) {
    mrt_array *table = intern_make(intern_used * 2);
    if (table != NULL) {
        intern_used = 0;
        for (int32_t i = 0; i < old->length; i++) {
            if (table_slots(old)[i] != 0) {
                intern_put(table, mrt_load(&table_slots(old)[i]));
            }
        }
        mrt_store_static(&intern_table, &table->object);
    }
    return table;
}

jref native_java_lang_String_intern(jref self) {
    mrt_array *table = (mrt_array *)mrt_load(&intern_table);
    if (table == NULL) {
        table = intern_start();
    } else if (intern_used * 2 >= (uint32_t)table->length) {
        table = intern_grow(table);
    }
    if (table == NULL) {
        return NULL;
    }
    uint32_t *slot = intern_find(table, self);
    if (*slot == 0) {
        mrt_store(&table->object, slot, self);
        intern_used++;
    }
    return mrt_load(slot);
}
