package mirage.runtime.vm;

/** The message of a failed cast, which says where both classes are. */
final class ClassCasts {
  private ClassCasts() {}

  static String message(String from, String to) {
    boolean fromBase = Platform.isInJavaBase(from);
    boolean toBase = Platform.isInJavaBase(to);
    String where =
        fromBase == toBase
            ? from + " and " + to + " are in " + place(fromBase)
            : from + " is in " + place(fromBase) + "; " + to + " is in " + place(toBase);
    return "class " + from + " cannot be cast to class " + to + " (" + where + ")";
  }

  private static String place(boolean base) {
    return base ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'";
  }
}
