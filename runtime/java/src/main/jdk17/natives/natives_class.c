// SPDX-License-Identifier: Apache-2.0
//
// java.lang.Class: what struct mrt_class says of a class.

#include "mirage/natives.h"
#include "mirage_fields.h"
#include "panic.h"
#include "text.h"

static struct mrt_class *class_of(jref mirror) {
    return (struct mrt_class *)(uintptr_t)*(const uint32_t *)((const uint8_t *)mirror +
                                                              FIELD_java_lang_Class_vmClass);
}

int32_t native_java_lang_Class_isInstance(jref self, jref object) {
    return mrt_instance_of(object, class_of(self));
}

int32_t native_java_lang_Class_isAssignableFrom(jref self, jref other) {
    if (other == NULL) {
        mrt_throw_null(NULL);
        return 0;
    }
    const struct mrt_class *to = class_of(self);
    const struct mrt_class *from = class_of(other);
    if ((to->flags | from->flags) & MRT_CLASS_PRIMITIVE) {
        return to == from;
    }
    // Not mrt_is_subtype: a class without instances has no bits for its interfaces.
    return mrt_is_subtype_slow(from, to);
}

int32_t native_java_lang_Class_isInterface(jref self) {
    return (class_of(self)->flags & MRT_CLASS_INTERFACE) != 0;
}

int32_t native_java_lang_Class_isArray(jref self) {
    return (class_of(self)->flags & MRT_CLASS_ARRAY) != 0;
}

int32_t native_java_lang_Class_isPrimitive(jref self) {
    return (class_of(self)->flags & MRT_CLASS_PRIMITIVE) != 0;
}

int32_t native_java_lang_Class_isHidden(jref self) {
    return (class_of(self)->flags & MRT_CLASS_HIDDEN) != 0;
}

int32_t native_java_lang_Class_isRecord0(jref self) {
    return (class_of(self)->flags & MRT_CLASS_RECORD) != 0;
}

int32_t native_java_lang_Class_ofJdk0(jref self) {
    return (class_of(self)->flags & MRT_CLASS_JDK) != 0;
}

int32_t native_java_lang_Class_ofOtherModule0(jref self) {
    return (class_of(self)->flags & MRT_CLASS_OTHER_MODULE) != 0;
}

int32_t native_java_lang_Class_getModifiers(jref self) {
    return (int32_t)class_of(self)->modifiers;
}

jref native_java_lang_Class_getSuperclass(jref self) {
    const struct mrt_class *type = class_of(self)->super;
    if (type == NULL) {
        return NULL;
    }
    if (type->mirror == 0) {
        panic_because("the image has no java.lang.Class of ", type->name);
    }
    return mrt_load(&type->mirror);
}

jref native_java_lang_Class_initClassName(jref self) {
    return text_make(class_of(self)->name);
}

void native_java_lang_Class_registerNatives(void) {
}

// ---- Float, Double ------------------------------------------------------------------------------

int32_t native_java_lang_Float_floatToRawIntBits(float value) {
    union {
        float value;
        int32_t bits;
    } u = {value};
    return u.bits;
}

float native_java_lang_Float_intBitsToFloat(int32_t bits) {
    union {
        int32_t bits;
        float value;
    } u = {bits};
    return u.value;
}

int64_t native_java_lang_Double_doubleToRawLongBits(double value) {
    union {
        double value;
        int64_t bits;
    } u = {value};
    return u.bits;
}

double native_java_lang_Double_longBitsToDouble(int64_t bits) {
    union {
        int64_t bits;
        double value;
    } u = {bits};
    return u.value;
}
