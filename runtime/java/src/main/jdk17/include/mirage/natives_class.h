// SPDX-License-Identifier: Apache-2.0
//
// Natives that overlays of java.lang.Class add, over struct mrt_reflection, and String.intern.

#ifndef MIRAGE_NATIVES_CLASS_H
#define MIRAGE_NATIVES_CLASS_H

#include "mirage/reflection.h"
#include "mirage/vm.h"

int32_t native_java_lang_Class_nesting0(jref self); // 0 top level, 1 member, 2 local, 3 anonymous
jref native_java_lang_Class_simpleName0(
    jref self); // InnerClasses' name, NULL for a top level class
jref native_java_lang_Class_getDeclaringClass0(jref self);
jref native_java_lang_Class_enclosing0(jref self);
jref native_java_lang_Class_enumValues0(jref self); // NULL if it is not an enum
jref native_java_lang_Class_getComponentType(jref self);
jref native_java_lang_Class_arrayType0(jref self); // NULL if the image has none
jref native_java_lang_Class_named0(jref name); // NULL if the image has no such class
int32_t native_java_lang_Class_ofJdk0(jref self); // whether it has no class loader
// Whether its declaration says Comparable of itself (MRT_CLASS_SELF_COMPARABLE).
int32_t native_java_lang_Class_selfComparable0(jref self);
// The interfaces of its declaration, as Class[].
jref native_java_lang_Class_getInterfaces0(jref self);
jref native_java_lang_Class_getPrimitiveClass(jref name);

jref native_java_lang_String_intern(jref self);

#endif
