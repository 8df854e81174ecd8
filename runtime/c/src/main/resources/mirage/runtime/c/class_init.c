// SPDX-License-Identifier: Apache-2.0
//
// Class initialisation (JVMS 5.5). The initialisation lock is the pair of state and initialising
// thread, which no other thread can see half changed.

#include "mirage/java_calls.h"
#include "mirage/rare.h"
#include "runtime.h"
#include "text.h"
#include "thread.h"
#include "throw.h"

RARE_BEGIN

static struct thread_queue class_init_waiting; // for any class: there are few

// Steps 1 to 6. True if the running thread is to initialise the class now.
static bool class_init_begin(struct mrt_class *type) {
    while (type->state == MRT_INITIALIZING) {
        if (type->initializing_thread == mrt.thread->index) {
            return false;
        }
        mrt.thread->awaited = type;
        thread_block(&class_init_waiting, THREAD_RUNNABLE, THREAD_FOREVER);
        mrt.thread->awaited = NULL;
    }
    if (type->state == MRT_INITIALIZED) {
        return false;
    }
    if (type->state == MRT_FAILED) {
        jref name = text_make(type->name);
        if (name != NULL) {
            throw_made(mrt_java_class_failed(name, mrt_load(&type->failure)));
        }
        return false;
    }
    type->state = MRT_INITIALIZING;
    type->initializing_thread = mrt.thread->index;
    return true;
}

uint32_t class_init_failures;

static void class_init_end(struct mrt_class *type, enum mrt_class_state state) {
    type->initializing_thread = 0;
    type->state = (uint8_t)state;
    thread_wake_all(&class_init_waiting);
}

// Step 7: the superclass, and the superinterfaces that declare default methods.
static void class_init_supers(struct mrt_class *type) {
    if (type->flags & MRT_CLASS_INTERFACE) {
        return;
    }
    if (type->super != NULL) {
        mrt_initialize(type->super);
    }
    for (uint32_t i = 0; i < type->interface_count && mrt.pending == NULL; i++) {
        if (type->interfaces[i]->flags & MRT_CLASS_DEFAULTS) {
            mrt_initialize(type->interfaces[i]);
        }
    }
}

void mrt_initialize_slow(struct mrt_class *type) {
    if (!class_init_begin(type)) {
        return;
    }
    class_init_supers(type);
    if (mrt.pending == NULL && type->initializer != NULL) {
        type->initializer();
    }
    if (mrt.pending == NULL) {
        class_init_end(type, MRT_INITIALIZED);
        return;
    }
    // Step 10. What is remembered is what came out of this class's initialiser, not what is thrown.
    jref cause = mrt.pending;
    mrt.pending = NULL;
    mrt_store_static(&type->failure, cause);
    throw_made(mrt_java_initializer_failed(cause));
    class_init_failures++;
    class_init_end(type, MRT_FAILED);
}

RARE_END
