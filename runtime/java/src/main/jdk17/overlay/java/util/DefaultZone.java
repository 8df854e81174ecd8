package java.util;

/** Whether the default time zone was set; universal time if not. */
final class DefaultZone {
  private static boolean changed;

  private DefaultZone() {}

  static void change() {
    changed = true;
  }

  static boolean isChanged() {
    return changed;
  }
}
