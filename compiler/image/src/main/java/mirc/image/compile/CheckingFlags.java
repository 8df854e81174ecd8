package mirc.image.compile;

import java.util.List;

/** Flags of a checking image: code that C leaves undefined ends in a trap. */
public final class CheckingFlags {
  private CheckingFlags() {}

  /**
   * The flags beyond those that every image has. Calls through dispatch tables go by addresses
   * without a C type, so that {@code function} cannot be checked; {@code -fwrapv} defines overflow.
   */
  public static List<String> all() {
    return List.of("-O1", "-fsanitize=undefined", "-fno-sanitize=function", "-fsanitize-trap=all");
  }
}
