// SPDX-License-Identifier: Apache-2.0
//
// java.lang.reflect: members of classes, calls of methods, and proxies, over struct mrt_reflection.

#include "mirage/natives.h"
#include "mirage_fields.h"

static const struct mrt_class *reflected_class(jref mirror) {
    return (const struct mrt_class *)(uintptr_t)*(const uint32_t *)((const uint8_t *)mirror +
                                                                    FIELD_java_lang_Class_vmClass);
}

jref native_java_lang_Class_members0(jref self) {
    const struct mrt_reflection *reflection = reflected_class(self)->reflection;
    return reflection == NULL || reflection->members == NULL ? NULL : reflection->members();
}

int32_t native_java_lang_Class_code0(jref self, int32_t slot) {
    const struct mrt_reflection *reflection = reflected_class(self)->reflection;
    uint32_t count = reflection == NULL ? 0 : reflection->caller_count;
    for (uint32_t i = 0; i < count; i++) {
        if (reflection->callers[i].slot == (uint32_t)slot) {
            return (int32_t)reflection->callers[i].code;
        }
    }
    return 0;
}

jref native_java_lang_reflect_ClassMembers_call0(int32_t code, jref receiver, jref arguments) {
    jref (*call)(jref, jref) = (jref (*)(jref, jref))(uintptr_t)(uint32_t)code;
    return call(receiver, arguments);
}

static bool is_list(const struct mrt_proxy *proxy, const mrt_array *list) {
    const uint32_t *slots =
        (const uint32_t *)(const void *)((const uint8_t *)list + MRT_ARRAY_DATA(4));
    if (proxy->count != (uint64_t)(uint32_t)list->length) {
        return false;
    }
    for (uint64_t i = 0; i < proxy->count; i++) {
        if (reflected_class(mrt_load(&slots[i])) != proxy->interfaces[i]) {
            return false;
        }
    }
    return true;
}

jref native_java_lang_reflect_Proxy_make0(jref first, jref interfaces, jref handler) {
    const struct mrt_reflection *reflection = reflected_class(first)->reflection;
    uint64_t count = reflection == NULL ? 0 : reflection->proxy_count;
    for (uint64_t i = 0; i < count; i++) {
        if (is_list(&reflection->proxies[i], (const mrt_array *)interfaces)) {
            return reflection->proxies[i].make(handler);
        }
    }
    return NULL;
}
