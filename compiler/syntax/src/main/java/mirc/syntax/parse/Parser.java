package mirc.syntax.parse;

import mirc.diagnostics.Checked;
import mirc.diagnostics.Sink;
import mirc.source.Source;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.SourceFile;

/** Reads {@code .mirage} text. Holds no state; may be used by several threads. */
public final class Parser {
  private Parser() {}

  /**
   * Reads a whole file.
   *
   * @return always a tree: what could not be read is left out of it, or stands in it as {@link
   *     Expression.Missing} and its like, and was reported
   */
  public static Checked<SourceFile> parse(Source source) {
    Sink sink = new Sink();
    Tokens tokens = Tokens.of(source, sink);
    return sink.with(new FileReader(tokens, sink).read());
  }

  /**
   * Reads a single expression, such as a value given on the command line. The whole text must be
   * one.
   */
  public static Checked<Expression> parseExpression(Source source) {
    Sink sink = new Sink();
    Tokens tokens = Tokens.of(source, sink);
    return sink.with(new FileReader(tokens, sink).readExpression());
  }
}
