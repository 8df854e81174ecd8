// SPDX-License-Identifier: Apache-2.0
//
// Java methods that the C runtime calls: static methods annotated @CalledFromC with the name given
// here. Each may set mrt.pending, and may collect.

#ifndef MIRAGE_JAVA_CALLS_H
#define MIRAGE_JAVA_CALLS_H

#include "mirage/vm.h"

// ---- mirage.runtime.vm.Throw: each makes an exception and returns it; messages may be null
// --------

jref mrt_java_null_pointer(jref message);                 // NullPointerException
jref mrt_java_array_index(int32_t index, int32_t length); // "Index 5 out of bounds for length 3"
jref mrt_java_array_index_message(jref message);          // ArrayIndexOutOfBoundsException
jref mrt_java_arithmetic(jref message);                   // ArithmeticException
jref mrt_java_class_cast(jref from_name, jref to_name);   // HotSpot's message; Class.getName
jref mrt_java_array_store(jref message);                  // ArrayStoreException
jref mrt_java_negative_array_size(int32_t size);          // message: the number
jref mrt_java_stack_overflow(void);                       // StackOverflowError
jref mrt_java_out_of_memory(jref message);                // OutOfMemoryError
jref mrt_java_abstract_method(jref message);              // AbstractMethodError
jref mrt_java_unsupported(jref message);                  // UnsupportedInImageError
jref mrt_java_illegal_monitor_state(jref message);        // IllegalMonitorStateException
jref mrt_java_interrupted(jref message);                  // InterruptedException
jref mrt_java_illegal_argument(jref message);             // IllegalArgumentException
jref mrt_java_clone_not_supported(jref class_name);       // CloneNotSupportedException
jref mrt_java_illegal_thread_state(void);                 // IllegalThreadStateException

// What a failed class initialiser throws on (JVMS 5.5 step 10): an Error as it is, another
// exception in an ExceptionInInitializerError.
jref mrt_java_initializer_failed(jref exception);
// NoClassDefFoundError "Could not initialize class NAME"; `first` is what the initialiser threw on.
jref mrt_java_class_failed(jref class_name, jref first);

// ---- mirage.runtime.vm.Boot and Threads
// -----------------------------------------------------------

// Called first, on the main thread, before any other Java. `thread` is the main thread's object:
// allocated and zero but for eetop, threadStatus (RUNNABLE) and priority (5), and what
// Thread.currentThread() returns already.
void mrt_java_boot(jref thread);
// Calls thread.run(), hands an uncaught exception to the thread's handler, and calls thread.exit().
// What is still pending afterwards is printed by the runtime.
void mrt_java_thread_run(jref thread);
// Hands an exception of the main thread to its uncaught exception handler.
void mrt_java_uncaught(jref exception);
// The program has ended (the last thread that is no daemon): runs the shutdown hooks.
void mrt_java_shutdown(void);

#endif
