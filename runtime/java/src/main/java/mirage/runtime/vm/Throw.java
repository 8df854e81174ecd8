package mirage.runtime.vm;

import org.jspecify.annotations.Nullable;

/** Makes the exceptions that the C runtime throws, with HotSpot's messages. */
final class Throw {
  private Throw() {}

  @CalledFromC("mrt_java_null_pointer")
  static Throwable nullPointer(@Nullable String message) {
    return new NullPointerException(message);
  }

  @CalledFromC("mrt_java_array_index")
  static Throwable arrayIndex(int index, int length) {
    return new ArrayIndexOutOfBoundsException(
        "Index " + index + " out of bounds for length " + length);
  }

  @CalledFromC("mrt_java_array_index_message")
  static Throwable arrayIndexMessage(String message) {
    return new ArrayIndexOutOfBoundsException(message);
  }

  @CalledFromC("mrt_java_arithmetic")
  static Throwable arithmetic(String message) {
    return new ArithmeticException(message);
  }

  @CalledFromC("mrt_java_class_cast")
  static Throwable classCast(String from, String to) {
    return new ClassCastException(ClassCasts.message(from, to));
  }

  @CalledFromC("mrt_java_array_store")
  static Throwable arrayStore(String message) {
    return new ArrayStoreException(message);
  }

  @CalledFromC("mrt_java_negative_array_size")
  static Throwable negativeArraySize(int size) {
    return new NegativeArraySizeException(Integer.toString(size));
  }

  @CalledFromC("mrt_java_stack_overflow")
  static Throwable stackOverflow() {
    return new StackOverflowError();
  }

  @CalledFromC("mrt_java_out_of_memory")
  static Throwable outOfMemory(@Nullable String message) {
    return new OutOfMemoryError(message);
  }

  @CalledFromC("mrt_java_abstract_method")
  static Throwable abstractMethod(String message) {
    return new AbstractMethodError(message);
  }

  @CalledFromC("mrt_java_unsupported")
  static Throwable unsupported(String message) {
    return new UnsupportedInImageError(message);
  }

  @CalledFromC("mrt_java_illegal_monitor_state")
  static Throwable illegalMonitorState(@Nullable String message) {
    return new IllegalMonitorStateException(message);
  }

  @CalledFromC("mrt_java_interrupted")
  static Throwable interrupted(@Nullable String message) {
    return new InterruptedException(message);
  }

  @CalledFromC("mrt_java_illegal_argument")
  static Throwable illegalArgument(@Nullable String message) {
    return new IllegalArgumentException(message);
  }

  @CalledFromC("mrt_java_clone_not_supported")
  static Throwable cloneNotSupported(String className) {
    return new CloneNotSupportedException(className);
  }

  @CalledFromC("mrt_java_illegal_thread_state")
  static Throwable illegalThreadState() {
    return new IllegalThreadStateException();
  }

  @CalledFromC("mrt_java_initializer_failed")
  static Throwable initializerFailed(Throwable exception) {
    return FailedInitializers.failed(exception);
  }

  @CalledFromC("mrt_java_class_failed")
  static Throwable classFailed(String className, @Nullable Throwable first) {
    NoClassDefFoundError error =
        new NoClassDefFoundError("Could not initialize class " + className);
    if (first != null) {
      error.initCause(FailedInitializers.cause(first));
    }
    return error;
  }
}
