package mirage.runtime.vm;

/** Tells the JDK's classes from the program's, by name. */
public final class Platform {
  private static final String[] PREFIXES = {
    "java.",
    "jdk.internal.",
    "sun.",
    "javax.crypto.",
    "javax.net.",
    "javax.security.",
    "com.sun.crypto.",
    "com.sun.security.ntlm."
  };

  private Platform() {}

  /**
   * Returns whether a class is of the module java.base, the only one of the JDK that images have.
   *
   * @param className as {@code Class.getName} gives it; arrays are where their elements are
   */
  public static boolean isInJavaBase(String className) {
    int start = 0;
    while (className.startsWith("[", start)) {
      start++;
    }
    if (start > 0) {
      if (!className.startsWith("L", start)) {
        return true;
      }
      start++;
    }
    for (String prefix : PREFIXES) {
      if (className.startsWith(prefix, start)) {
        return true;
      }
    }
    return false;
  }
}
