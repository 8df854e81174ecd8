package mirc.aot.emit;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Java names as C identifiers that a debugger's user types: unchanged wherever that is possible.
 */
public final class CName {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("alignas alignof asm auto bool const constexpr extern inline nullptr register restrict"
                  + " signed sizeof static_assert struct thread_local typedef typeof union unsigned"
                  + " false true NULL jref lock thrown")
              .split(" "));

  /** What names of generated variables, labels, macros and functions look like. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "[ls][ilfda]\\d+|p\\d+|u?int\\d+_t|_.*|(mrt|MRT|native|CLASS|MIRROR|STATIC|FIELD|mirage)_.*|mrt");

  private CName() {}

  /** The name, with an underscore behind it if C or generated code uses it. */
  public static String of(String name) {
    boolean taken = KEYWORDS.contains(name) || TAKEN.matcher(name).matches();
    return taken ? name + "_" : name;
  }
}
