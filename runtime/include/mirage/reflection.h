// SPDX-License-Identifier: Apache-2.0
//
// What java.lang.Class knows of a class beyond struct mrt_class. mirc.aot emits one for a class
// whose members here are not all NULL or zero, and only when the program can ask.

#ifndef MIRAGE_REFLECTION_H
#define MIRAGE_REFLECTION_H

#include "mirage/vm.h"

// A method that calls another, or a constructor, with arguments from an array.
struct mrt_caller {
    uint32_t slot; // its place in the class file
    uint32_t code; // jref (*)(jref receiver, jref arguments)
};

// A list of interfaces that begins with this one, and the maker of its proxies.
struct mrt_proxy {
    struct mrt_class *const *interfaces;
    uint64_t count;
    jref (*make)(jref handler);
};

struct mrt_reflection {
    const char
        *simple_name; // member and local classes: InnerClasses' name; "" anonymous; NULL: top level
    struct mrt_class *declaring; // member classes: the class that declares it
    struct mrt_class *enclosing; // local and anonymous classes: the class around (EnclosingMethod)
    jref (*enum_values)(void);   // enums: values(), a fresh array; may leave an exception pending
    struct mrt_class *const *interfaces; // those of its declaration, in order
    uint32_t interface_count;
    uint32_t caller_count;
    jref (*members)(void); // a java.lang.reflect.ClassMembers; NULL if they are not kept
    const struct mrt_caller *callers;
    const struct mrt_proxy *proxies;
    uint64_t proxy_count;
    jref (*providers)(void); // services: a java.util.ServiceProviders; NULL if it is not loaded
};

// A file beside the classes. One that is known not to be there has no bytes.
struct mrt_file {
    const char *name;
    const uint8_t *bytes;
    uint64_t size;
};
extern const struct mrt_file mrt_files[] __attribute__((weak)); // only if the program reads some
extern const uint32_t mrt_file_count __attribute__((weak));

#endif
