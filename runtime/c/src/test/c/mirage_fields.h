// SPDX-License-Identifier: Apache-2.0
//
// The fields of host_image.c's classes, in place of what mirc.aot generates.

#ifndef MIRAGE_FIELDS_H
#define MIRAGE_FIELDS_H

#include "mirage/vm.h"

extern struct mrt_class CLASS_java_lang_Object;
extern struct mrt_class CLASS_java_lang_Cloneable;
extern struct mrt_class CLASS_java_lang_Class;
extern struct mrt_class CLASS_array_byte;
extern struct mrt_class CLASS_array_int;
extern struct mrt_class CLASS_array_java_lang_String;
extern struct mrt_class CLASS_array_java_lang_Class;
extern struct mrt_class CLASS_java_lang_String;
extern struct mrt_class CLASS_java_lang_Throwable;
extern struct mrt_class CLASS_java_lang_StackTraceElement;
extern struct mrt_class CLASS_java_lang_Thread;
extern struct mrt_class CLASS_java_lang_ref_Reference;
extern struct mrt_class CLASS_java_lang_ref_SoftReference;

#define FIELD_java_lang_String_value 8
#define FIELD_java_lang_String_coder 12

#define FIELD_java_lang_Throwable_backtrace 8
#define FIELD_java_lang_Throwable_stackTrace 12
#define FIELD_java_lang_Throwable_detailMessage 16
#define FIELD_java_lang_Throwable_depth 20

#define FIELD_java_lang_StackTraceElement_declaringClass 8
#define FIELD_java_lang_StackTraceElement_methodName 12
#define FIELD_java_lang_StackTraceElement_fileName 16
#define FIELD_java_lang_StackTraceElement_moduleName 20
#define FIELD_java_lang_StackTraceElement_moduleVersion 24
#define FIELD_java_lang_StackTraceElement_lineNumber 28

#define FIELD_java_lang_Thread_eetop 8
#define FIELD_java_lang_Thread_stackSize 16
#define FIELD_java_lang_Thread_threadStatus 24
#define FIELD_java_lang_Thread_priority 28
#define FIELD_java_lang_Thread_name 32
#define FIELD_java_lang_Thread_interrupted 36
#define FIELD_java_lang_Thread_parkBlocker 48
#define FIELD_java_lang_Thread_daemon 37
#define FIELD_HOST_Thread_number 40 // which body of the test it runs

#define FIELD_java_lang_ref_Reference_referent 8
#define FIELD_java_lang_ref_Reference_discovered 12

#define FIELD_java_lang_Class_vmClass 8

#endif
