// SPDX-License-Identifier: Apache-2.0
//
// Subtype tests that the inline part does not settle (JLS 4.10).

#include "mirage/vm.h"

static bool type_implements(const struct mrt_class *from, const struct mrt_class *to) {
    for (uint32_t i = 0; i < from->interface_count; i++) {
        if (from->interfaces[i] == to) {
            return true;
        }
    }
    return false;
}

bool mrt_is_subtype_slow(const struct mrt_class *from, const struct mrt_class *to) {
    while ((to->flags & MRT_CLASS_ARRAY) && from != to) {
        if (!(from->flags & MRT_CLASS_ARRAY)) {
            return false;
        }
        from = from->element;
        to = to->element;
        if ((from->flags | to->flags) & MRT_CLASS_PRIMITIVE) {
            return from == to;
        }
    }
    if (from == to) {
        return true;
    }
    if (to->flags & MRT_CLASS_INTERFACE) {
        return type_implements(from, to);
    }
    // An interface has no superclass here, but is assignable to Object all the same.
    return to->super == NULL || mrt_is_subtype(from, to);
}
