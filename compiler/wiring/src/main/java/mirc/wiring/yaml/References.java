package mirc.wiring.yaml;

import java.util.HashSet;
import java.util.Set;
import mirc.source.Span;

/** The names that a plan has defined so far. */
final class References {
  private final Set<String> defined = new HashSet<>();

  void define(String kind, String name, Span span) {
    if (!defined.add(kind + " " + name)) {
      throw new PlanFormatException(span, "the " + kind + " `" + name + "` stands twice");
    }
  }

  void use(String kind, String name, Span span) {
    if (!defined.contains(kind + " " + name)) {
      throw new PlanFormatException(span, "no " + kind + " `" + name + "` stands before its use");
    }
  }
}
