package mirc.syntax.format;

import static mirc.syntax.format.Layout.sequence;
import static mirc.syntax.format.Layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mirc.syntax.tree.Doc;
import mirc.syntax.tree.Node;

/** How what stands between braces is laid out. */
record Braces(Comments comments) {
  /** Elements on one line with commas between them, or one a line without. */
  <T extends Node> Layout list(String head, List<T> elements, Function<T, Layout> layout) {
    if (elements.isEmpty()) {
      return text(head + "{}");
    }
    List<Layout> parts = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      T element = elements.get(i);
      parts.add(i == 0 ? Layout.line() : new Layout.Line(", ", false));
      parts.add(comments.before(element.span().start()));
      parts.add(layout.apply(element));
      parts.add(comments.behind(element.span()));
    }
    parts.add(comments.afterLast(elements.get(elements.size() - 1).span()));
    return Layout.group(
        text(head + "{"),
        Layout.nest(ExpressionLayout.INDENT, sequence(parts)),
        Layout.line(),
        text("}"));
  }

  /**
   * Items, one a line; an empty line between two stays.
   *
   * @param close the offset of the closing brace
   */
  <T extends Node> Layout block(
      List<T> items, Function<T, Doc> doc, Function<T, Layout> layout, int close) {
    List<Layout> parts = new ArrayList<>();
    boolean first = true;
    for (T item : items) {
      parts.add(Layout.hardLine());
      if (!first && comments.isSetOff(item.span(), doc.apply(item))) {
        parts.add(new Layout.Blank());
      }
      parts.add(item(item, layout));
      first = false;
    }
    if (comments.hasBefore(close)) {
      parts.add(Layout.hardLine());
      if (!first && comments.isNextSetOff()) {
        parts.add(new Layout.Blank());
      }
      parts.add(ExpressionLayout.withoutLastLine(comments.before(close)));
    }
    return parts.isEmpty()
        ? text("{}")
        : sequence(
            text("{"),
            Layout.nest(ExpressionLayout.INDENT, sequence(parts)),
            Layout.hardLine(),
            text("}"));
  }

  /** One item with its comments; those inside that nothing took stand before it. */
  <T extends Node> Layout item(T item, Function<T, Layout> layout) {
    Layout before = comments.before(item.span().start());
    Layout itself = layout.apply(item);
    Layout inside = comments.before(item.span().end());
    return sequence(before, inside, itself, comments.behind(item.span()));
  }
}
