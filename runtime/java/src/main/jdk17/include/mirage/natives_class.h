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
jref native_java_lang_Class_named0(jref name);     // NULL if the image has no such class
jref native_java_lang_StackWalker_typeOf(jref name);
int32_t native_java_lang_Class_ofJdk0(jref self);         // whether it has no class loader
int32_t native_java_lang_Class_ofOtherModule0(jref self); // whether it is the JDK's, not its base's
// Whether its declaration says Comparable of itself (MRT_CLASS_SELF_COMPARABLE).
int32_t native_java_lang_Class_selfComparable0(jref self);
// The interfaces of its declaration, as Class[].
jref native_java_lang_Class_interfaces0(jref self);
// A java.lang.reflect.ClassMembers; NULL if its members are not kept.
jref native_java_lang_Class_members0(jref self);
// The address of the code that calls its member of a slot; 0 if that is not kept.
int32_t native_java_lang_Class_code0(jref self, int32_t slot);
jref native_java_lang_reflect_ClassMembers_call0(int32_t code, jref receiver, jref arguments);
void native_java_lang_reflect_ClassMembers_initialize0(jref mirror);
// A proxy for exactly these interfaces (Class[], the first of them alone too); NULL if there is
// none.
// A java.util.ServiceProviders; NULL if the service is not loaded anywhere.
jref native_java_util_ServiceParts_providers(jref service);
jref native_java_lang_ImageFiles_find0(jref path); // byte[], NULL if the image has no such file
int32_t native_java_lang_ImageFiles_absent0(jref path); // known not to be there
jref native_java_lang_reflect_Proxy_make0(jref first, jref interfaces, jref handler);
jref native_java_lang_Class_getPrimitiveClass(jref name);

jref native_java_lang_String_intern(jref self);

#endif
