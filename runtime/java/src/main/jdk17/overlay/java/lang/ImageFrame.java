package java.lang;

import java.lang.invoke.MethodType;
import mirage.runtime.overlay.Add;
import mirage.runtime.vm.UnsupportedInImageError;

/** A frame, of which an image knows what traces print. */
@Add
final class ImageFrame implements StackWalker.StackFrame {
  private final StackTraceElement element;
  private final boolean retaining;

  ImageFrame(StackTraceElement element, boolean retaining) {
    this.element = element;
    this.retaining = retaining;
  }

  /** The class of a frame. */
  static Class<?> type(StackTraceElement element) {
    Class<?> type = Overlay_StackWalker.typeOf(element.getClassName());
    if (type == null) {
      throw new UnsupportedInImageError(
          "the class " + element.getClassName() + " is not in images");
    }
    return type;
  }

  private void checkRetaining() {
    if (!retaining) {
      throw new UnsupportedOperationException("No access to RETAIN_CLASS_REFERENCE");
    }
  }

  private static UnsupportedInImageError none(String what) {
    return new UnsupportedInImageError(
        "java.lang.StackWalker.StackFrame." + what + " is not in images: traces do not have it");
  }

  @Override
  public String getClassName() {
    return element.getClassName();
  }

  @Override
  public String getMethodName() {
    return element.getMethodName();
  }

  @Override
  public Class<?> getDeclaringClass() {
    checkRetaining();
    return type(element);
  }

  @Override
  public MethodType getMethodType() {
    checkRetaining();
    throw none("getMethodType");
  }

  @Override
  public String getDescriptor() {
    throw none("getDescriptor");
  }

  @Override
  public int getByteCodeIndex() {
    throw none("getByteCodeIndex");
  }

  @Override
  public String getFileName() {
    return element.getFileName();
  }

  @Override
  public int getLineNumber() {
    return element.getLineNumber();
  }

  @Override
  public boolean isNativeMethod() {
    return element.isNativeMethod();
  }

  @Override
  public StackTraceElement toStackTraceElement() {
    return element;
  }

  @Override
  public String toString() {
    return element.toString();
  }
}
