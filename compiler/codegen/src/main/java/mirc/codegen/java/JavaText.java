package mirc.codegen.java;

import java.util.ArrayList;
import java.util.List;

/** Pieces of Java that need no knowledge of plans. */
final class JavaText {
  /** Columns of a line, less the indentation that the template adds. */
  private static final int WIDTH = 96;

  private JavaText() {}

  /** A string literal, in ASCII but for letters. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\t' -> literal.append("\\t");
        case '\r' -> literal.append("\\r");
        case '"', '\\' -> literal.append('\\').append(c);
        default -> {
          boolean plain = (c >= ' ' && c < 0x7f) || Character.isLetter(c);
          literal.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
      }
    }
    return literal.append('"').toString();
  }

  /** A call as a statement: on one line, or with one argument a line when that is too long. */
  static List<String> call(String head, List<String> arguments) {
    String line = head + "(" + String.join(", ", arguments) + ");";
    if (line.length() <= WIDTH || arguments.isEmpty()) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    lines.add(head + "(");
    for (int i = 0; i < arguments.size(); i++) {
      lines.add("    " + arguments.get(i) + (i == arguments.size() - 1 ? ");" : ","));
    }
    return lines;
  }

  /** The constant of a Java enum that stands for a name of the language: {@code twoWay}. */
  static String constantName(String name) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1))) {
        constant.append('_');
      }
      constant.append(Character.toUpperCase(c));
    }
    return constant.toString();
  }
}
