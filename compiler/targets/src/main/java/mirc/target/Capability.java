package mirc.target;

import java.util.regex.Pattern;

/**
 * Something a target may provide and a device may need, such as {@code frames} or {@code console}.
 *
 * <p>The list of capabilities is closed: it is the enum {@code Capability} of the standard
 * library's module {@code mirage.target}. This value carries only a name; that the name is in the
 * list is checked where a {@code .mirage} file mentions it.
 *
 * @param name a name of the language: a letter, then letters and digits
 */
public record Capability(String name) implements Comparable<Capability> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  public Capability {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a capability name: " + name);
    }
  }

  @Override
  public int compareTo(Capability other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
