package mirc.diagnostics.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Related;
import mirc.source.LineIndex;
import mirc.source.Source;
import mirc.source.Span;

/** The lines that a diagnostic is about, with its places marked below them. */
final class Excerpts {
  private final Diagnostic diagnostic;
  private final Style style;
  private final int gutter;
  private final StringBuilder out = new StringBuilder();

  private record Mark(Span span, String label, boolean primary) {}

  Excerpts(Diagnostic diagnostic, Style style) {
    this.diagnostic = diagnostic;
    this.style = style;
    int last = diagnostic.span().line();
    for (Related related : diagnostic.related()) {
      last = Math.max(last, related.span().line());
    }
    this.gutter = Integer.toString(last).length();
  }

  String render() {
    Map<Source, List<Mark>> sources = new LinkedHashMap<>();
    add(sources, new Mark(diagnostic.span(), "", true));
    for (Related related : diagnostic.related()) {
      add(sources, new Mark(related.span(), related.label(), false));
    }
    for (List<Mark> marks : sources.values()) {
      boolean primary = marks.get(0).primary();
      line(" ".repeat(gutter) + (primary ? "-->" : ":::"), marks.get(0).span().toString());
      line(" ".repeat(gutter) + " |", "");
      marks.sort(Comparator.comparing(Mark::span));
      excerpt(marks);
    }
    return out.toString();
  }

  private static void add(Map<Source, List<Mark>> sources, Mark mark) {
    sources.computeIfAbsent(mark.span().source(), source -> new ArrayList<>()).add(mark);
  }

  private void excerpt(List<Mark> marks) {
    int previous = 0;
    for (Mark mark : marks) {
      LineIndex lines = mark.span().source().lines();
      int line = mark.span().line();
      if (line != previous) {
        if (previous != 0 && line == previous + 2) {
          numbered(line - 1, lines.text(line - 1));
        } else if (previous != 0 && line > previous + 2) {
          line(" ".repeat(gutter) + "...", "");
        }
        numbered(line, lines.text(line));
        previous = line;
      }
      underline(mark, lines.text(line), mark.span().start() - lines.start(line));
    }
  }

  private void numbered(int number, String text) {
    String padded = " ".repeat(gutter - Integer.toString(number).length()) + number;
    line(padded + " |", Columns.expand(text));
  }

  private void underline(Mark mark, String text, int start) {
    int begin = Math.min(start, text.length());
    int end = Math.min(text.length(), begin + mark.span().end() - mark.span().start());
    int indent = Columns.width(text.substring(0, begin));
    int width = Math.max(1, Columns.width(text.substring(0, end)) - indent);
    String line = (mark.primary() ? "^" : "-").repeat(width);
    String label = mark.label().isEmpty() ? "" : " " + mark.label();
    String marked =
        mark.primary()
            ? diagnostic.isError() ? style.error(line) : style.warning(line)
            : style.related(line + label);
    line(" ".repeat(gutter) + " |", " ".repeat(indent) + marked);
  }

  private void line(String margin, String text) {
    out.append(style.gutter(margin));
    if (!text.isEmpty()) {
      out.append(' ').append(text);
    }
    out.append('\n');
  }
}
