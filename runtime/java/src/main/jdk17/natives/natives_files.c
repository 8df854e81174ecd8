// SPDX-License-Identifier: Apache-2.0
//
// Files of the image beside its classes, and the providers of services.

#include "mirage/natives.h"
#include "mirage_fields.h"

// Compares a String of ASCII with a name; other texts are never equal.
static bool file_is_named(const char *name, jref text) {
    const uint8_t *string = (const uint8_t *)text;
    if (string[FIELD_java_lang_String_coder] != 0) {
        return false;
    }
    const mrt_array *value = (const mrt_array *)mrt_load(
        (const uint32_t *)(const void *)(string + FIELD_java_lang_String_value));
    const uint8_t *bytes = (const uint8_t *)value + MRT_ARRAY_DATA(1);
    for (int32_t i = 0; i < value->length; i++) {
        if (bytes[i] == 0 || (uint8_t)name[i] != bytes[i]) {
            return false;
        }
    }
    return name[value->length] == '\0';
}

static const struct mrt_file *file_find(jref path) {
    uint32_t count = &mrt_file_count == NULL ? 0 : mrt_file_count;
    for (uint32_t i = 0; i < count; i++) {
        if (file_is_named(mrt_files[i].name, path)) {
            return &mrt_files[i];
        }
    }
    return NULL;
}

jref native_java_lang_ImageFiles_find0(jref path) {
    const struct mrt_file *file = file_find(path);
    if (file == NULL || file->bytes == NULL) {
        return NULL;
    }
    mrt_array *array = mrt_new_array(&CLASS_array_byte, (int32_t)file->size);
    if (array == NULL) {
        return NULL;
    }
    uint8_t *to = (uint8_t *)array + MRT_ARRAY_DATA(1);
    for (uint64_t i = 0; i < file->size; i++) {
        to[i] = file->bytes[i];
    }
    return &array->object;
}

int32_t native_java_lang_ImageFiles_absent0(jref path) {
    const struct mrt_file *file = file_find(path);
    return file != NULL && file->bytes == NULL;
}

jref native_java_util_ServiceParts_providers(jref service) {
    const struct mrt_class *type = (const struct mrt_class *)(uintptr_t)*(
        const uint32_t *)((const uint8_t *)service + FIELD_java_lang_Class_vmClass);
    const struct mrt_reflection *reflection = type->reflection;
    return reflection == NULL || reflection->providers == NULL ? NULL : reflection->providers();
}
