package mirc.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mirc.diagnostics.Sink;
import mirc.source.Source;
import mirc.source.Span;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.Origin;
import mirc.syntax.tree.PlainString;
import mirc.syntax.tree.QualifiedName;
import mirc.syntax.tree.TextPart;

/** Splits a string token into its characters and interpolations. */
final class TextReader {
  private static final Pattern QUALIFIED =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

  private final Span span;
  private final Source source;
  private final String text;
  private final Sink sink;
  private final List<TextPart> parts = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private int charactersStart;
  private int at;
  private final int end;

  private TextReader(Span span, Sink sink) {
    this.span = span;
    this.source = span.source();
    this.text = source.text();
    this.sink = sink;
    this.at = span.start() + 1;
    boolean closed = span.text().length() > 1 && span.text().endsWith("\"");
    this.end = closed ? span.end() - 1 : span.end();
    this.charactersStart = at;
  }

  /** A string in which names may be interpolated. */
  static Expression.Text text(Span span, Sink sink) {
    TextReader reader = new TextReader(span, sink);
    reader.read();
    return new Expression.Text(reader.parts, Origin.of(span));
  }

  /**
   * A string in which nothing may be interpolated.
   *
   * @param what the kind of string, for the report: "a version"
   */
  static PlainString plain(Span span, String what, Sink sink) {
    Expression.Text read = text(span, sink);
    StringBuilder value = new StringBuilder();
    for (TextPart part : read.parts()) {
      if (part instanceof TextPart.Characters characters) {
        value.append(characters.value());
      } else {
        sink.report(LiteralDiagnostics.interpolationMisplaced(part.span(), what));
        value.append(part.span().text());
      }
    }
    return new PlainString(value.toString(), read.origin());
  }

  private void read() {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        escape();
      } else if (c == '{') {
        interpolation();
      } else {
        characters.append(c);
        at++;
      }
    }
    finishCharacters();
  }

  private void escape() {
    int start = at;
    if (at + 1 >= end) {
      at = end; // The string is not closed, which was reported.
      return;
    }
    char kind = text.charAt(at + 1);
    at += 2;
    switch (kind) {
      case 'n' -> characters.append('\n');
      case 'r' -> characters.append('\r');
      case 't' -> characters.append('\t');
      case '"', '\\', '{', '}' -> characters.append(kind);
      case 'u' -> unicode(start);
      default -> {
        at = Math.min(end, start + 1 + Character.charCount(text.codePointAt(start + 1)));
        sink.report(LiteralDiagnostics.escape(source.span(start, at)));
      }
    }
  }

  private void unicode(int start) {
    int close = text.indexOf('}', at);
    boolean closed = at < end && text.charAt(at) == '{' && close >= 0 && close < end;
    String digits = closed ? text.substring(at + 1, close) : "";
    boolean valid = digits.matches("[0-9a-fA-F]{1,6}");
    int codePoint = valid ? Integer.parseInt(digits, 16) : 0;
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    at = closed ? close + 1 : at;
    if (!valid || !Character.isValidCodePoint(codePoint) || surrogate) {
      sink.report(LiteralDiagnostics.escape(source.span(start, at)));
    } else {
      characters.appendCodePoint(codePoint);
    }
  }

  private void interpolation() {
    int close = text.indexOf('}', at);
    if (close < 0 || close >= end) {
      sink.report(LiteralDiagnostics.interpolationNotClosed(source.span(at, at + 1)));
      at = end;
      return;
    }
    Span place = source.span(at, close + 1);
    String name = text.substring(at + 1, close);
    if (QUALIFIED.matcher(name).matches() && !name.equals("true") && !name.equals("false")) {
      finishCharacters();
      parts.add(new TextPart.Interpolation(qualified(at + 1, name), Origin.of(place)));
      charactersStart = close + 1;
    } else {
      sink.report(LiteralDiagnostics.interpolation(place));
    }
    at = close + 1;
  }

  private QualifiedName qualified(int start, String name) {
    List<Name> names = new ArrayList<>();
    int position = start;
    for (String part : name.split("\\.", -1)) {
      Span place = source.span(position, position + part.length());
      names.add(new Name(part, Origin.of(place)));
      position += part.length() + 1;
    }
    return new QualifiedName(names, Origin.of(source.span(start, start + name.length())));
  }

  private void finishCharacters() {
    if (!characters.isEmpty()) {
      Origin origin = Origin.of(source.span(charactersStart, Math.min(at, span.end())));
      parts.add(new TextPart.Characters(characters.toString(), origin));
      characters.setLength(0);
    }
    charactersStart = at;
  }
}
