package mirc.aot.format;

/** Names and descriptors (JVMS 4.2, 4.3). */
final class Descriptor {
  private static final int MOST_DIMENSIONS = 255;
  private static final int MOST_SLOTS = 255;

  private Descriptor() {}

  /** A binary name in internal form, or for arrays a descriptor. */
  static boolean isClassName(String name) {
    if (name.startsWith("[")) {
      return isField(name);
    }
    int start = 0;
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', start)) {
      if (!isName(name.substring(start, slash))) {
        return false;
      }
      start = slash + 1;
    }
    return isName(name.substring(start));
  }

  /** A field's name, or a part of a class's. */
  static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars().noneMatch(c -> c == '.' || c == ';' || c == '[' || c == '/');
  }

  static boolean isMethodName(String name) {
    return name.equals("<init>")
        || name.equals("<clinit>")
        || (isName(name) && name.indexOf('<') < 0 && name.indexOf('>') < 0);
  }

  static boolean isField(String descriptor) {
    return type(descriptor, 0) == descriptor.length();
  }

  static boolean isMethod(String descriptor) {
    if (!descriptor.startsWith("(")) {
      return false;
    }
    int at = 1;
    int slots = 0;
    while (at >= 0 && at < descriptor.length() && descriptor.charAt(at) != ')') {
      slots += descriptor.charAt(at) == 'J' || descriptor.charAt(at) == 'D' ? 2 : 1;
      at = type(descriptor, at);
    }
    if (at < 0 || at >= descriptor.length() || slots > MOST_SLOTS) {
      return false;
    }
    String result = descriptor.substring(at + 1);
    return result.equals("V") || isField(result);
  }

  /** The index behind a type, or -1. */
  private static int type(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '[') {
      at++;
    }
    if (at >= text.length() || at - start > MOST_DIMENSIONS) {
      return -1;
    }
    if (text.charAt(at) != 'L') {
      return "ZBCSIJFD".indexOf(text.charAt(at)) < 0 ? -1 : at + 1;
    }
    int end = text.indexOf(';', at);
    boolean named = end > at + 1 && !text.startsWith("[", at + 1);
    return named && isClassName(text.substring(at + 1, end)) ? end + 1 : -1;
  }

  /** Places that arguments take, without the receiver. */
  static int slots(String method) {
    return (org.objectweb.asm.Type.getArgumentsAndReturnSizes(method) >> 2) - 1;
  }
}
