// SPDX-License-Identifier: Apache-2.0
//
// The contract between the C that mirc.aot generates and the runtime in runtime/c.
//
// References. In C locals, parameters and results a Java reference is a `jref` (a pointer). In the
// heap, in static fields and in static data it is a uint32_t: image and heap lie below 4 GiB. Use
// mrt_load and mrt_store; they are the only places that know it, and every reference store into an
// object goes through the collector's write barrier from the first day.
//
// Types. boolean, byte, char, short and int are int32_t in locals, parameters and results (byte and
// boolean fields and array elements take 1 byte, char and short 2); long is int64_t. All objects
// are 8-byte aligned.
//
// Exceptions. A thrown exception is stored in mrt.pending and the function returns at once (its
// result is 0 and meaningless). Each call that can throw is followed by a test of mrt.pending.
//
// Collection happens only inside calls (allocation, mrt_poll, blocking), never between two
// statements of generated code. Stacks and saved registers are scanned conservatively, interior
// pointers included; static reference fields lie in the section "mrt_statics" as uint32_t each and
// are exact roots.
// An object may be moved meanwhile if no stack or saved register points into or near
// it: C keeps references in its locals, in reference fields and in exact roots only.

#ifndef MIRAGE_VM_H
#define MIRAGE_VM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MRT_LIKELY(c) __builtin_expect(!!(c), 1)
#define MRT_UNLIKELY(c) __builtin_expect(!!(c), 0)
// Of a function that generated code hardly ever gets to: it saves all registers, so that its
// callers need save none for it. What it saves lies in its own frame, and what it leaves alone is
// saved by whoever changes it further down, the collector and the switch of threads included: they
// scan a stack from below all of that, so that a reference in any register of a caller is found.
// Vector registers are not among those it saves: callers keep these on the stack themselves.
#define MRT_SLOW __attribute__((preserve_most, cold))

// ---- Objects ------------------------------------------------------------------------------------

struct mrt_class;

// Header of every object, 8 bytes.
typedef struct mrt_object {
    uint32_t class_address; // of its struct mrt_class
    uint32_t state;         // MRT_STATE_*: collector bits, identity hash or monitor index
} mrt_object;
typedef mrt_object *jref;

#define MRT_STATE_BARRIER 1u      // object is old and not yet logged: the write barrier must log it
#define MRT_STATE_COLLECTOR 0xffu // the collector's bits
// Bits 8..9: 0 nothing, 1 identity hash in bits 10..31, 2 monitor index in bits 10..31 (the monitor
// record then keeps the hash), 3 mrt.lock of the owner and, in bits 24..31, its entries less one.
// Owned by runtime/c/monitor.c.

// An array: 4 bytes of length follow the header. Elements start at offset 12 for element sizes 1, 2
// and 4 (references take 4), at 16 for size 8.
typedef struct mrt_array {
    mrt_object object;
    int32_t length;
} mrt_array;
#define MRT_ARRAY_DATA(size) ((size_t)((size) == 8 ? 16 : 12))

#define MRT_CLASS_INTERFACE 1u
#define MRT_CLASS_ARRAY 2u
#define MRT_CLASS_PRIMITIVE 4u
#define MRT_CLASS_ABSTRACT 8u
#define MRT_CLASS_REFERENCE 16u // java.lang.ref.Reference or a subclass: referent not traced
#define MRT_CLASS_ENUM 32u
#define MRT_CLASS_RECORD 64u
#define MRT_CLASS_HIDDEN 128u
#define MRT_CLASS_LEAF 256u            // no reference fields: never scanned
#define MRT_CLASS_SELF_COMPARABLE 512u // a class C that itself declares Comparable<C>

#define MRT_CLASS_DEFAULTS                                                                         \
    1024u // interface that declares a default method: initialised before a
          // class that implements it (JVMS 5.5 step 7)

#define MRT_CLASS_INSTANTIATED 2048u // the program can have objects of exactly this class

#define MRT_CLASS_JDK 4096u // comes from the JDK: has no class loader

#define MRT_CLASS_OTHER_MODULE 8192u // comes from the JDK, but not from java.base

enum mrt_class_state { MRT_UNINITIALIZED, MRT_INITIALIZING, MRT_INITIALIZED, MRT_FAILED };

// What the runtime knows of a class; emitted by mirc.aot as initialised data.
struct mrt_class {
    uint32_t
        instance_size;     // bytes with header, multiple of 8; 0 for arrays, interfaces, primitives
    uint32_t flags;        // MRT_CLASS_*
    uint32_t modifiers;    // JVMS access_flags (inner class flags where there are)
    uint8_t element_shift; // arrays: log2 of the element's size
    volatile uint8_t state;  // enum mrt_class_state; classes without initialiser start initialised
    uint16_t depth;          // number of superclasses
    const char *name;        // as Class.getName gives it, modified only to UTF-8
    struct mrt_class *super; // NULL for Object, interfaces and primitives
    struct mrt_class *element;           // arrays: component class
    struct mrt_class *array;             // class of arrays of this, NULL if the image has none
    struct mrt_class *const *display;    // superclasses from Object (index 0) to this (index depth)
    struct mrt_class *const *interfaces; // every interface it implements, transitively
    uint32_t interface_count;
    uint32_t reference_count;          // of reference_offsets, superclasses' included
    const uint16_t *reference_offsets; // byte offsets of the reference fields
    const uint8_t *interface_bits;     // bit set over mrt_class.interface_number; NULL: none
    uint32_t interface_number;         // interfaces that are tested for: 1..; else 0
    uint32_t mirror;                   // its java.lang.Class object (static data) or 0
    void (*initializer)(void);         // <clinit>, NULL if there is none
    uint32_t initializing_thread;      // index of the thread in state MRT_INITIALIZING
    uint32_t failure;                  // state MRT_FAILED: the exception's reference (a root)
    const void *reflection;            // mirc.aot's reflection record, NULL
    uint32_t vtable[];                 // virtual methods: code addresses, below 4 GiB
};

// A place of the coloured slots of interface methods, which lie in front of the record, the first
// one last. Only of a class that has the method.
static inline uint32_t mrt_interface_method(const struct mrt_class *type, size_t place) {
    const uint32_t *end = (const uint32_t *)type;
    return *(end - 1 - place);
}

static inline struct mrt_class *mrt_class_of(jref object) {
    return (struct mrt_class *)(uintptr_t)object->class_address;
}

// ---- The processor's state ----------------------------------------------------------------------

struct mrt_thread; // runtime/c/thread.h

// What generated code touches on every call; one instance, switched with the thread.
struct mrt_state {
    jref pending;          // thrown and not yet caught
    uintptr_t stack_limit; // a frame below it is a StackOverflowError
    uintptr_t cursor;      // bump allocation: [cursor, limit) is zeroed and free
    uintptr_t limit;
    volatile uint32_t poll; // not 0: mrt_poll has something to do (time slice over)
    uint32_t lock;          // the state of an object whose monitor the thread has entered once
    struct mrt_thread *thread;
};
extern struct mrt_state mrt;

// ---- Loads and stores ---------------------------------------------------------------------------

static inline jref mrt_load(const uint32_t *slot) {
    return (jref)(uintptr_t)*slot;
}

// Logs `holder`, an old object whose `slot` is about to refer to a perhaps young one.
MRT_SLOW void mrt_log(jref holder, const uint32_t *slot);

static inline void mrt_store(jref holder, uint32_t *slot, jref value) {
    // Nothing is lost by an old object that refers to nothing.
    bool none = __builtin_constant_p(value == NULL) && value == NULL;
    if (!none && MRT_UNLIKELY(holder->state & MRT_STATE_BARRIER)) {
        mrt_log(holder, slot);
    }
    *slot = (uint32_t)(uintptr_t)value;
}

// Static fields are roots: no barrier.
static inline void mrt_store_static(uint32_t *slot, jref value) {
    *slot = (uint32_t)(uintptr_t)value;
}

// ---- Allocation ---------------------------------------------------------------------------------

// Slow paths; they collect if need be. NULL with mrt.pending = OutOfMemoryError if there is no
// room.
MRT_SLOW jref mrt_new_slow(struct mrt_class *type);
// `type` is the array class. length < 0: NegativeArraySizeException ("-1").
mrt_array *mrt_new_array(struct mrt_class *type, int32_t length);
// `lengths` of the first `dimensions` dimensions; all sizes are checked before anything is made.
mrt_array *mrt_new_multi_array(struct mrt_class *type, int32_t dimensions, const int32_t *lengths);

#include "mirage/allocate.h" // static inline jref mrt_new(struct mrt_class *): owned by runtime/c

// ---- Types --------------------------------------------------------------------------------------

bool mrt_is_subtype_slow(const struct mrt_class *from, const struct mrt_class *to);

// Whether the class `from` may be assigned to `to` (JLS 5.1.5 for classes known at run time).
static inline bool mrt_is_subtype(const struct mrt_class *from, const struct mrt_class *to) {
    if (from == to) {
        return true;
    }
    if ((to->flags & (MRT_CLASS_INTERFACE | MRT_CLASS_ARRAY)) == 0) {
        return from->depth >= to->depth && from->display != NULL && from->display[to->depth] == to;
    }
    if ((to->flags & MRT_CLASS_INTERFACE) && to->interface_number != 0) {
        return from->interface_bits != NULL &&
               (from->interface_bits[to->interface_number / 8] >> (to->interface_number % 8) & 1);
    }
    return mrt_is_subtype_slow(from, to);
}

// Of an object's class, and a class that is no array.
static inline bool mrt_is_subclass(const struct mrt_class *from, const struct mrt_class *to,
                                   uint16_t depth) {
    return from == to || (from->depth >= depth && from->display[depth] == to);
}

// Of an object's class, and an interface that has a number.
static inline bool mrt_implements(const struct mrt_class *from, const struct mrt_class *to) {
    uint32_t number = to->interface_number;
    return from->interface_bits != NULL &&
           (from->interface_bits[number / 8] >> (number % 8) & 1) != 0;
}

static inline int32_t mrt_instance_of(jref object, const struct mrt_class *type) {
    return object != NULL && mrt_is_subtype(mrt_class_of(object), type);
}

// ---- Throwing: each sets mrt.pending; noinline, nomerge so that every site keeps its line
// ---------

#define MRT_THROWS __attribute__((noinline, nomerge, cold))

MRT_THROWS void mrt_throw(jref exception);           // null: NullPointerException
MRT_THROWS void mrt_throw_null(const char *message); // helpful message or NULL
MRT_THROWS void mrt_throw_index(int32_t index, int32_t length);
MRT_THROWS void mrt_throw_division(void); // "/ by zero"
MRT_THROWS void mrt_throw_cast(jref object, const struct mrt_class *type);
MRT_THROWS void mrt_throw_array_store(jref value);
MRT_THROWS void mrt_throw_negative_size(int32_t size);
MRT_THROWS void mrt_throw_stack_overflow(void);
MRT_THROWS void mrt_throw_abstract(const char *method);    // AbstractMethodError
MRT_THROWS void mrt_throw_unsupported(const char *member); // an overlay left it out: names it
// Code that the analysis proved unreachable. Ends the guest: it is a fault of mirc.
_Noreturn MRT_THROWS void mrt_unreachable(const char *where);

// ---- Class initialisation (JVMS 5.5)
// --------------------------------------------------------------

MRT_SLOW void mrt_initialize_slow(struct mrt_class *type); // may set mrt.pending
static inline void mrt_initialize(struct mrt_class *type) {
    if (MRT_UNLIKELY(type->state != MRT_INITIALIZED)) {
        mrt_initialize_slow(type);
    }
}

// ---- Monitors, polls
// ------------------------------------------------------------------------------

void mrt_monitor_enter_slow(jref object);
void mrt_monitor_exit_slow(jref object);

// null: NullPointerException
static inline void mrt_monitor_enter(jref object) {
    if (MRT_LIKELY(object != NULL && object->state <= MRT_STATE_COLLECTOR)) {
        object->state |= mrt.lock;
    } else {
        mrt_monitor_enter_slow(object);
    }
}

// not the owner: IllegalMonitorStateException
static inline void mrt_monitor_exit(jref object) {
    if (MRT_LIKELY(object != NULL && (object->state ^ mrt.lock) <= MRT_STATE_COLLECTOR)) {
        object->state &= MRT_STATE_COLLECTOR;
    } else {
        mrt_monitor_exit_slow(object);
    }
}

MRT_SLOW void mrt_poll_slow(void);
// In outer loops and loops with calls.
static inline void mrt_poll(void) {
    if (MRT_UNLIKELY(mrt.poll != 0)) {
        mrt_poll_slow();
    }
}

// Method entry, in methods that call or have frames of size.
#define MRT_STACK_CHECK(result)                                                                    \
    do {                                                                                           \
        if (MRT_UNLIKELY((uintptr_t)__builtin_frame_address(0) < mrt.stack_limit)) {               \
            mrt_throw_stack_overflow();                                                            \
            return result;                                                                         \
        }                                                                                          \
    } while (0)

// ---- Emitted by mirc.aot, used by the runtime
// -----------------------------------------------------

extern uint32_t __start_mrt_statics[], __stop_mrt_statics[]; // static reference fields
extern struct mrt_class *const mrt_classes[];                // every class of the image
extern const uint32_t mrt_class_count;
// Objects in the image, which are never moved nor freed. mirc.aot emits them in assembly, since C
// cannot put a 32-bit address into an initializer. Literals (strings and their arrays) refer to
// each other only and need no scan. The section "mrt_objects" holds, one after the other at
// multiples of 8, objects whose reference fields the program may store to (class mirrors): each of
// them is a root, for ever; their state starts with MRT_STATE_BARRIER clear.
extern uint8_t __start_mrt_objects[], __stop_mrt_objects[];
// The addresses of the java.lang.String literals, for String.intern; no two are equal.
extern const uint32_t mrt_literals[];
extern const uint32_t mrt_literal_count;
// The program: the entry class's main, given the boot arguments as String[].
void mrt_program(jref arguments);

// Natives. A `native` method of the JDK or of an overlay is the C function
//   native_<class with . and $ as _>_<method>     (overloads: + "__" + descriptor with letters
//   kept,
// [ as A, L…; as the simple class name). All are declared in "mirage/natives.h", which generated
// code includes, so that a wrong type is a compile error.
// Java called from C: static methods annotated @mirage.runtime.vm.CalledFromC("mrt_java_name") are
// emitted under that C name, are roots of the analysis, and are declared in "mirage/java_calls.h".
// Fields that C touches: annotated or listed in
// runtime/java/src/main/jdk17/vm-known.txt; their offsets are #defined in the generated
// "mirage_fields.h" as FIELD_java_lang_String_value and every class listed there as
// CLASS_java_lang_String (extern struct mrt_class).

#endif
