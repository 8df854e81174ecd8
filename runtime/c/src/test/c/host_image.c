// SPDX-License-Identifier: Apache-2.0
#include "host.h"

#include "mirage/java_calls.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "text.h"

#include <stdio.h>

// ---- Classes ------------------------------------------------------------------------------------

#define HOST_OFFSETS(...)                                                                          \
    (const uint16_t[]) {                                                                           \
        __VA_ARGS__                                                                                \
    }
#define HOST_CLASS(type, text, bytes, parent, level, count, ...)                                   \
    static struct mrt_class *const type##_display[] = {&CLASS_java_lang_Object, parent, &type};    \
    struct mrt_class type = {.instance_size = bytes,                                               \
                             .state = MRT_INITIALIZED,                                             \
                             .depth = level,                                                       \
                             .name = text,                                                         \
                             .super = parent,                                                      \
                             .display = type##_display + (level == 2 ? 0 : 1),                     \
                             .reference_count = count,                                             \
                             .reference_offsets = HOST_OFFSETS(__VA_ARGS__)};
#define HOST_ARRAY(type, text, of, shift)                                                          \
    static struct mrt_class *const type##_display[] = {&CLASS_java_lang_Object, &type};            \
    struct mrt_class type = {.flags = MRT_CLASS_ARRAY,                                             \
                             .state = MRT_INITIALIZED,                                             \
                             .depth = 1,                                                           \
                             .name = text,                                                         \
                             .super = &CLASS_java_lang_Object,                                     \
                             .display = type##_display,                                            \
                             .element = of,                                                        \
                             .element_shift = shift};
#define HOST_PRIMITIVE(type, text)                                                                 \
    static struct mrt_class type = {                                                               \
        .flags = MRT_CLASS_PRIMITIVE, .state = MRT_INITIALIZED, .name = text};

static struct mrt_class *const object_display[] = {&CLASS_java_lang_Object};
struct mrt_class CLASS_java_lang_Object = {.instance_size = 8,
                                           .state = MRT_INITIALIZED,
                                           .name = "java.lang.Object",
                                           .display = object_display};
struct mrt_class CLASS_java_lang_Cloneable = {
    .flags = MRT_CLASS_INTERFACE, .state = MRT_INITIALIZED, .name = "java.lang.Cloneable"};

HOST_PRIMITIVE(host_byte, "byte")
HOST_PRIMITIVE(host_int, "int")
HOST_PRIMITIVE(host_long, "long")
HOST_CLASS(CLASS_java_lang_Class, "java.lang.Class", 16, &CLASS_java_lang_Object, 1, 0, 0)
HOST_CLASS(CLASS_java_lang_String, "java.lang.String", 16, &CLASS_java_lang_Object, 1, 1, 8)
HOST_CLASS(CLASS_java_lang_Throwable, "java.lang.Throwable", 24, &CLASS_java_lang_Object, 1, 3, 8,
           12, 16)
HOST_CLASS(host_error, "HostError", 24, &CLASS_java_lang_Throwable, 2, 3, 8, 12, 16)
HOST_CLASS(CLASS_java_lang_StackTraceElement, "java.lang.StackTraceElement", 32,
           &CLASS_java_lang_Object, 1, 5, 8, 12, 16, 20, 24)
HOST_CLASS(CLASS_java_lang_Thread, "java.lang.Thread", 56, &CLASS_java_lang_Object, 1, 2, 32, 48)
HOST_CLASS(CLASS_java_lang_ref_Reference, "java.lang.ref.Reference", 16, &CLASS_java_lang_Object, 1,
           2, 8, 12)
HOST_CLASS(CLASS_java_lang_ref_SoftReference, "java.lang.ref.SoftReference", 16,
           &CLASS_java_lang_ref_Reference, 2, 2, 8, 12)
HOST_CLASS(host_weak_reference, "java.lang.ref.WeakReference", 16, &CLASS_java_lang_ref_Reference,
           2, 2, 8, 12)
HOST_CLASS(host_node, "Node", 24, &CLASS_java_lang_Object, 1, 2, 8, 12)
HOST_ARRAY(CLASS_array_byte, "[B", &host_byte, 0)
HOST_ARRAY(CLASS_array_int, "[I", &host_int, 2)
HOST_ARRAY(host_array_long, "[J", &host_long, 3)
HOST_ARRAY(CLASS_array_java_lang_String, "[Ljava.lang.String;", &CLASS_java_lang_String, 2)
HOST_ARRAY(CLASS_array_java_lang_Class, "[Ljava.lang.Class;", &CLASS_java_lang_Class, 2)
HOST_ARRAY(host_array_node, "[LNode;", &host_node, 2)

struct mrt_class *const mrt_classes[] = {&CLASS_java_lang_Object, &host_node};
const uint32_t mrt_class_count = 2;
const uint32_t mrt_literals[1];
const uint32_t mrt_literal_count = 0;
uint32_t host_roots[64] __attribute__((section("mrt_statics")));
static uint64_t host_objects[2] __attribute__((section("mrt_objects"), used));

// ---- In the place of Java -----------------------------------------------------------------------

const char *host_error_kind;
const char *host_uncaught_kind;

static jref host_make_error(const char *kind) {
    jref error = mrt_new(&host_error);
    if (error != NULL) {
        host_error_kind = kind;
        native_java_lang_Throwable_fillInStackTrace(error, 0);
    }
    return error;
}

#define HOST_ERROR(name)                                                                           \
    jref mrt_java_##name(jref message) {                                                           \
        jref error = host_make_error(#name);                                                       \
        if (error != NULL) {                                                                       \
            host_set(error, FIELD_java_lang_Throwable_detailMessage, message);                     \
        }                                                                                          \
        return error;                                                                              \
    }
HOST_ERROR(null_pointer)
HOST_ERROR(array_index_message)
HOST_ERROR(arithmetic)
HOST_ERROR(array_store)
HOST_ERROR(out_of_memory)
HOST_ERROR(abstract_method)
HOST_ERROR(unsupported)
HOST_ERROR(illegal_monitor_state)
HOST_ERROR(interrupted)
HOST_ERROR(illegal_argument)
HOST_ERROR(clone_not_supported)

jref mrt_java_array_index(int32_t index, int32_t length) {
    (void)index;
    (void)length;
    return host_make_error("array_index");
}
jref mrt_java_class_cast(jref from_name, jref to_name) {
    (void)from_name;
    (void)to_name;
    return host_make_error("class_cast");
}
jref mrt_java_negative_array_size(int32_t size) {
    (void)size;
    return host_make_error("negative_array_size");
}
jref mrt_java_stack_overflow(void) {
    return host_make_error("stack_overflow");
}
jref mrt_java_illegal_thread_state(void) {
    return host_make_error("illegal_thread_state");
}
jref mrt_java_initializer_failed(jref exception) {
    return exception;
}
jref mrt_java_class_failed(jref class_name, jref first) {
    (void)class_name;
    (void)first;
    return host_make_error("class_failed");
}

void mrt_java_boot(jref thread) {
    jref name = text_make("main");
    host_set(thread, FIELD_java_lang_Thread_name, name);
}
void mrt_java_uncaught(jref exception) {
    (void)exception;
    host_uncaught_kind = host_error_kind;
    printf("uncaught: %s\n", host_error_kind);
}
void mrt_java_shutdown(void) {
}

void mrt_program(jref arguments) {
    HOST_CHECK(((mrt_array *)arguments)->length == 0);
    host_weak_reference.flags |= MRT_CLASS_REFERENCE;
    CLASS_java_lang_ref_SoftReference.flags |= MRT_CLASS_REFERENCE;
    host_objects[0] = (uint64_t)(uintptr_t)&CLASS_java_lang_Object;
    host_objects[1] = (uint64_t)(uintptr_t)&CLASS_java_lang_Object;
    host_test();
}

// ---- Threads ------------------------------------------------------------------------------------

#define HOST_MOST_BODIES 4096
static struct host_body {
    void (*run)(int argument);
    int argument;
} host_bodies[HOST_MOST_BODIES];
static int32_t host_body_count;

jref host_start(void (*body)(int argument), int argument, bool daemon) {
    HOST_CHECK(host_body_count < HOST_MOST_BODIES);
    host_bodies[host_body_count] = (struct host_body){body, argument};
    jref thread = mrt_new(&CLASS_java_lang_Thread);
    *(int32_t *)((uint8_t *)thread + FIELD_HOST_Thread_number) = host_body_count++;
    *((uint8_t *)thread + FIELD_java_lang_Thread_daemon) = daemon;
    native_java_lang_Thread_start0(thread);
    return thread;
}

void mrt_java_thread_run(jref thread) {
    struct host_body body = host_bodies[*(int32_t *)((uint8_t *)thread + FIELD_HOST_Thread_number)];
    body.run(body.argument);
}

void host_join(jref thread) {
    mrt_monitor_enter(thread);
    while (*(int64_t *)((uint8_t *)thread + FIELD_java_lang_Thread_eetop) != 0) {
        native_java_lang_Object_wait(thread, 0);
        HOST_CHECK(mrt.pending == NULL);
    }
    mrt_monitor_exit(thread);
}

void host_interrupt(jref thread) {
    *((uint8_t *)thread + FIELD_java_lang_Thread_interrupted) = 1;
    native_java_lang_Thread_interrupt0(thread);
}

// No line table, unless the test has one.
__asm__(".data\n"
        ".weak mirage_lines_start\n"
        ".weak mirage_lines_end\n"
        "mirage_lines_start:\n"
        "mirage_lines_end:\n"
        "    .quad 0\n"
        ".text\n"
        ".weak mirage_text_start\n"
        "mirage_text_start:\n"
        "    nop\n");
