package mirc.syntax.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import mirc.source.LineIndex;
import mirc.source.Source;
import mirc.source.Span;
import mirc.syntax.tree.Comment;
import mirc.syntax.tree.Doc;

/** The comments of a file, handed out in their order to what they stand beside. */
final class Comments {
  private final Source source;
  private final LineIndex lines;
  private final Deque<Comment> open;

  Comments(Source source, List<Comment> comments) {
    this.source = source;
    this.lines = source.lines();
    this.open = new ArrayDeque<>(comments);
  }

  /** A comment as it is written; documentation that documents nothing becomes a plain comment. */
  private static Layout layout(Comment comment) {
    String text = comment.text();
    boolean idleDoc = text.startsWith("///") && !text.startsWith("////");
    return Layout.text(idleDoc ? text.substring(1) : text);
  }

  /** Whether a comment is left that starts before the offset. */
  boolean hasBefore(int offset) {
    return !open.isEmpty() && open.peek().span().start() < offset;
  }

  /** The lines of comments before the offset, each with a line end after it. */
  Layout before(int offset) {
    List<Layout> parts = new ArrayList<>();
    while (hasBefore(offset)) {
      Comment comment = open.pop();
      parts.add(layout(comment));
      parts.add(Layout.hardLine());
      boolean last = !hasBefore(offset);
      if (isBlank(comment.span().line() + 1) && (!last || offset < source.text().length())) {
        parts.add(new Layout.Blank());
      }
    }
    return Layout.sequence(parts);
  }

  /** The comment that follows on the same line with at most a comma between, or nothing. */
  Layout behind(Span span) {
    Comment next = open.peek();
    if (next == null || !next.trailing() || next.span().start() < span.end()) {
      return Layout.empty();
    }
    String between = source.text().substring(span.end(), next.span().start());
    if (!between.chars().allMatch(c -> c == ' ' || c == '\t' || c == ',')) {
      return Layout.empty();
    }
    open.pop();
    return Layout.sequence(Layout.text(" "), layout(next), new Layout.Break());
  }

  /** The lines of comments between a list's last element and its closing bracket. */
  Layout afterLast(Span last) {
    String text = source.text();
    int at = last.end();
    while (at < text.length() && "})]".indexOf(text.charAt(at)) < 0) {
      at = text.startsWith("//", at) ? lines.end(lines.line(at)) : at + 1;
    }
    return hasBefore(at)
        ? Layout.sequence(Layout.hardLine(), ExpressionLayout.withoutLastLine(before(at)))
        : Layout.empty();
  }

  /** Whether an empty line stands before the node, its documentation and its comments. */
  boolean isSetOff(Span span, Doc doc) {
    int first = span.line();
    int docs = doc.lines().size();
    int line = first - 1;
    while (docs > 0 && line >= 1) {
      if (lines.text(line).strip().startsWith("///")) {
        docs--;
        first = line;
      }
      line--;
    }
    Comment comment = open.peek();
    if (comment != null && comment.span().start() < span.start()) {
      first = Math.min(first, comment.span().line());
    }
    return isBlank(first - 1);
  }

  /** Whether an empty line stands before the next comment. */
  boolean isNextSetOff() {
    Comment comment = open.peek();
    return comment != null && isBlank(comment.span().line() - 1);
  }

  private boolean isBlank(int line) {
    return line >= 1 && line <= lines.count() && lines.text(line).isBlank();
  }
}
