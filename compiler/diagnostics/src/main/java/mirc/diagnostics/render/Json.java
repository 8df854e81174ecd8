package mirc.diagnostics.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON (RFC 8259), two spaces to a level. This module depends on no library. */
final class Json {
  private Json() {}

  /** Maps, lists, strings, integers and null, keys in the order of the map, and a line end. */
  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, 0, out);
    return out.append('\n').toString();
  }

  private static void write(@Nullable Object value, int depth, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator).append('\n').append("  ".repeat(depth + 1));
        quote(entry.getKey().toString(), out);
        out.append(": ");
        write(entry.getValue(), depth + 1, out);
        separator = ",";
      }
      out.append(map.isEmpty() ? "{}" : "\n" + "  ".repeat(depth) + "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object element : list) {
        out.append(separator).append('\n').append("  ".repeat(depth + 1));
        write(element, depth + 1, out);
        separator = ",";
      }
      out.append(list.isEmpty() ? "[]" : "\n" + "  ".repeat(depth) + "]");
    } else if (value instanceof String text) {
      quote(text, out);
    } else {
      out.append(value);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          boolean escape = c < 0x20 || (Character.isSurrogate(c) && isAlone(text, i));
          out.append(escape ? String.format("\\u%04x", (int) c) : c);
        }
      }
    }
    out.append('"');
  }

  private static boolean isAlone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
