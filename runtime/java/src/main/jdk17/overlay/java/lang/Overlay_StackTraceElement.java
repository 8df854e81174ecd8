package java.lang;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Elements are complete when the runtime has filled them in. */
@Overlay(StackTraceElement.class)
final class Overlay_StackTraceElement {
  private static final byte BUILTIN_LOADER = 1;
  private static final byte JDK_MODULE = 2;

  @Alias private String classLoaderName;
  @Alias private String moduleName;
  @Alias private String moduleVersion;
  @Alias private byte format;

  @Alias
  private Overlay_StackTraceElement() {}

  @Alias
  private static native void initStackTraceElements(
      StackTraceElement[] elements, Throwable exception);

  /** How many frames an exception has; its field for that is never set. */
  @Add
  private static native int depthOf(Throwable exception);

  @Substitute
  static StackTraceElement[] of(Throwable exception, int unset) {
    int depth = depthOf(exception);
    StackTraceElement[] elements = new StackTraceElement[depth];
    for (int i = 0; i < depth; i++) {
      elements[i] = (StackTraceElement) (Object) new Overlay_StackTraceElement();
    }
    initStackTraceElements(elements, exception);
    for (StackTraceElement element : elements) {
      ((Overlay_StackTraceElement) (Object) element).complete();
    }
    return elements;
  }

  /** Says where the class came from, and that this needs not be printed. */
  @Add
  private void complete() {
    if (moduleName == null) {
      classLoaderName = "app";
      format = BUILTIN_LOADER;
    } else {
      moduleVersion = Overlay_VersionProps.java_version;
      format = BUILTIN_LOADER | JDK_MODULE;
    }
  }
}
