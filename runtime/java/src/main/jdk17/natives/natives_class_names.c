// SPDX-License-Identifier: Apache-2.0
//
// java.lang.Class: where a class was declared, its simple name, its enum constants and interfaces.

#include "mirage/natives.h"
#include "mirage_fields.h"
#include "panic.h"
#include "text.h"

static struct mrt_class *class_of_mirror(jref mirror) {
    return (struct mrt_class *)(uintptr_t)*(const uint32_t *)((const uint8_t *)mirror +
                                                              FIELD_java_lang_Class_vmClass);
}

static jref class_mirror(const struct mrt_class *type) {
    if (type == NULL) {
        return NULL;
    }
    if (type->mirror == 0) {
        panic_because("the image has no java.lang.Class of ", type->name);
    }
    return mrt_load(&type->mirror);
}

static const struct mrt_reflection *class_reflection(jref mirror) {
    return class_of_mirror(mirror)->reflection;
}

int32_t native_java_lang_Class_nesting0(jref self) {
    const struct mrt_reflection *reflection = class_reflection(self);
    if (reflection == NULL || reflection->simple_name == NULL) {
        return 0;
    }
    if (reflection->declaring != NULL) {
        return 1;
    }
    return reflection->simple_name[0] == '\0' ? 3 : 2;
}

jref native_java_lang_Class_simpleName0(jref self) {
    const struct mrt_reflection *reflection = class_reflection(self);
    if (reflection == NULL || reflection->simple_name == NULL) {
        return NULL;
    }
    return text_make(reflection->simple_name);
}

jref native_java_lang_Class_getDeclaringClass0(jref self) {
    const struct mrt_reflection *reflection = class_reflection(self);
    return reflection == NULL ? NULL : class_mirror(reflection->declaring);
}

jref native_java_lang_Class_enclosing0(jref self) {
    const struct mrt_reflection *reflection = class_reflection(self);
    return reflection == NULL ? NULL : class_mirror(reflection->enclosing);
}

jref native_java_lang_Class_enumValues0(jref self) {
    const struct mrt_reflection *reflection = class_reflection(self);
    if (reflection == NULL || reflection->enum_values == NULL) {
        return NULL;
    }
    return reflection->enum_values();
}

jref native_java_lang_Class_getComponentType(jref self) {
    return class_mirror(class_of_mirror(self)->element);
}

jref native_java_lang_Class_arrayType0(jref self) {
    return class_mirror(class_of_mirror(self)->array);
}

int32_t native_java_lang_Class_selfComparable0(jref self) {
    return (class_of_mirror(self)->flags & MRT_CLASS_SELF_COMPARABLE) != 0;
}

jref native_java_lang_Class_interfaces0(jref self) {
    const struct mrt_reflection *reflection = class_reflection(self);
    uint32_t count = reflection == NULL ? 0 : reflection->interface_count;
    mrt_array *array = mrt_new_array(&CLASS_array_java_lang_Class, (int32_t)count);
    if (array == NULL) {
        return NULL;
    }
    uint32_t *slots = (uint32_t *)(void *)((uint8_t *)array + MRT_ARRAY_DATA(4));
    for (uint32_t i = 0; i < count; i++) {
        mrt_store(&array->object, &slots[i], class_mirror(reflection->interfaces[i]));
    }
    return &array->object;
}

// Compares a String of ASCII with a class's name; other names are never equal.
static bool is_named(const struct mrt_class *type, const uint8_t *bytes, int32_t length) {
    for (int32_t i = 0; i < length; i++) {
        if (bytes[i] == 0 || (uint8_t)type->name[i] != bytes[i]) {
            return false;
        }
    }
    return type->name[length] == '\0';
}

jref native_java_lang_Class_named0(jref name) {
    if (name == NULL) {
        mrt_throw_null(NULL);
        return NULL;
    }
    const uint8_t *string = (const uint8_t *)name;
    if (string[FIELD_java_lang_String_coder] != 0) {
        return NULL;
    }
    const mrt_array *value = (const mrt_array *)mrt_load(
        (const uint32_t *)(const void *)(string + FIELD_java_lang_String_value));
    const uint8_t *bytes = (const uint8_t *)value + MRT_ARRAY_DATA(1);
    for (uint32_t i = 0; i < mrt_class_count; i++) {
        const struct mrt_class *type = mrt_classes[i];
        if (type->mirror != 0 && !(type->flags & MRT_CLASS_PRIMITIVE) &&
            is_named(type, bytes, value->length)) {
            return mrt_load(&type->mirror);
        }
    }
    return NULL;
}

// The class of a frame's name.
jref native_java_lang_StackWalker_typeOf(jref name) {
    return native_java_lang_Class_named0(name);
}
