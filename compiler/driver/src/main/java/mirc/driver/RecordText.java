package mirc.driver;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import mirc.source.Span;
import org.jspecify.annotations.Nullable;

/** Prints trees of records, two spaces to a level. */
final class RecordText {
  private final StringBuilder out = new StringBuilder();

  private RecordText() {}

  static String of(Record root) {
    RecordText text = new RecordText();
    text.print("", root, 0);
    return text.out.toString();
  }

  private void print(String label, @Nullable Object value, int depth) {
    if (value == null || value instanceof Span) {
      return;
    }
    String start = "  ".repeat(depth) + label;
    if (value instanceof Collection<?> elements) {
      if (!elements.isEmpty()) {
        out.append(start).append('\n');
        elements.forEach(element -> print("- ", element, depth + 1));
      }
    } else if (value instanceof Record node && isNode(node)) {
      out.append(start).append(name(node)).append('\n');
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        if (!component.getName().equals("origin")) {
          print(component.getName() + ": ", component(node, component), depth + 1);
        }
      }
    } else {
      out.append(start).append(value).append('\n');
    }
  }

  /** Of the syntax tree, rather than a value that a node holds. */
  private static boolean isNode(Record value) {
    return value.getClass().getPackageName().equals("mirc.syntax.tree");
  }

  private static String name(Record node) {
    Class<?> type = node.getClass();
    Class<?> outer = type.getEnclosingClass();
    return outer == null
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }

  private static @Nullable Object component(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the tree's records are public", e);
    }
  }
}
