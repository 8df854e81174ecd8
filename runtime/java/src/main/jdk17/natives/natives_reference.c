// SPDX-License-Identifier: Apache-2.0
//
// java.lang.ref.Reference: the pending list is what the collector cleared, linked by `discovered`.

#include "collect.h"
#include "mirage/natives.h"
#include "mirage_fields.h"
#include "thread.h"

static uint32_t *reference_referent(jref reference) {
    return (uint32_t *)((uint8_t *)reference + FIELD_java_lang_ref_Reference_referent);
}

jref native_java_lang_ref_Reference_getAndClearReferencePendingList(void) {
    jref first = mrt_load(&collect_pending);
    collect_pending = 0;
    return first;
}

void native_java_lang_ref_Reference_expectCleared(void) {
    collect_handled = true;
}

int32_t native_java_lang_ref_Reference_hasReferencePendingList(void) {
    return collect_pending != 0;
}

void native_java_lang_ref_Reference_waitForReferencePendingList(void) {
    while (collect_pending == 0) {
        thread_block(&collect_waiting, THREAD_IN_WAIT, THREAD_FOREVER);
    }
}

int32_t native_java_lang_ref_Reference_refersTo0(jref self, jref object) {
    return mrt_load(reference_referent(self)) == object;
}

int32_t native_java_lang_ref_PhantomReference_refersTo0(jref self, jref object) {
    return mrt_load(reference_referent(self)) == object;
}

void native_java_lang_ref_Reference_clear0(jref self) {
    *reference_referent(self) = 0;
}
