package mirc.syntax.parse;

import java.util.Set;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageLexer;
import mirc.source.Span;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a piece that cannot be read: one report for each. */
final class Reporter {
  private static final Set<String> UNITS =
      Set.of("ns", "us", "ms", "s", "min", "h", "d", "B", "KiB", "MiB", "GiB");

  private final Tokens tokens;
  private final Scan scan;
  private final Sink sink;

  Reporter(Tokens tokens, Scan scan, Sink sink) {
    this.tokens = tokens;
    this.scan = scan;
    this.sink = sink;
  }

  /**
   * Reports that the rule does not match at the position.
   *
   * @return the position of the token at fault
   */
  int report(int start, int rule) {
    Expectations.Failure failure = Expectations.of(tokens, start, rule);
    int fault = failure.position();
    int next = scan.swallowed(start, fault, at -> scan.isItem(at) && scan.isDangling(at - 1));
    if (next >= 0) {
      reportUnfinished(next);
      return next;
    }
    if (!tokens.hasFault(start, fault)) {
      sink.report(describe(start, failure));
    }
    return fault;
  }

  /**
   * Reports that something is missing at the end of a line, before the token at which another
   * begins.
   */
  void reportUnfinished(int next) {
    String what =
        switch (tokens.type(next - 1)) {
          case MirageLexer.COLON -> "a type";
          case MirageLexer.IMPORT, MirageLexer.DOT, MirageLexer.COMMA -> "a name";
          case MirageLexer.AND, MirageLexer.OR, MirageLexer.NOT -> "a condition";
          default -> "a value";
        };
    Span before = tokens.span(next - 1).after();
    sink.report(SyntaxDiagnostics.unfinished(before, what, tokens.span(next)));
  }

  private Diagnostic describe(int start, Expectations.Failure failure) {
    int fault = failure.position();
    Diagnostic unit = unit(fault);
    if (unit != null) {
      return unit;
    }
    boolean newLine = fault > start && tokens.isFirstOnLine(fault);
    boolean keyword = Scan.isHardKeyword(tokens.type(fault)) && !newLine;
    boolean asItem = fault == start && Scan.isNamed(tokens.type(fault + 1));
    if (keyword && (asItem || (failure.expects("a name") && !failure.expects("a value")))) {
      return SyntaxDiagnostics.keywordAsName(tokens.span(fault));
    }
    Token open = scan.unclosed(start, fault);
    if (open != null && endsBlock(fault) && failure.expectsCloserOf(open)) {
      return SyntaxDiagnostics.notClosed(tokens.span(open), tokens.span(fault), found(fault));
    }
    Diagnostic diagnostic = expected(start, fault, failure.text());
    String meant = meant(start, failure);
    return meant == null ? diagnostic : diagnostic.hint("did you mean `" + meant + "`?");
  }

  /** The keyword that a name at the fault, or the one that begins an item, is a near miss of. */
  private @Nullable String meant(int start, Expectations.Failure failure) {
    int fault = failure.position();
    String meant =
        tokens.type(fault) == MirageLexer.NAME
            ? NearMiss.of(tokens.get(fault).getText(), failure.keywords())
            : null;
    boolean firstWord = fault == start + 1 && tokens.type(start) == MirageLexer.NAME;
    return meant == null && firstWord ? NearMiss.item(tokens.get(start).getText()) : meant;
  }

  private boolean endsBlock(int position) {
    return scan.isEnd(position)
        || tokens.type(position) == MirageLexer.RBRACE
        || tokens.isFirstOnLine(position);
  }

  /** Reports that something else was expected at a token. */
  Diagnostic expected(int start, int fault, String expected) {
    if (fault > start && tokens.isFirstOnLine(fault)) {
      Span before = tokens.span(fault - 1).after();
      return SyntaxDiagnostics.expectedBefore(before, expected, found(fault), tokens.span(fault));
    }
    return SyntaxDiagnostics.expected(tokens.span(fault), expected, found(fault));
  }

  /** A token as it is shown to the user. */
  String found(int position) {
    if (scan.isEnd(position)) {
      return "the end of the file";
    }
    String text = tokens.get(position).getText();
    return "`" + (text.length() <= 40 ? text : text.substring(0, 39) + "…") + "`";
  }

  /** The name at the fault, or the one before it, may be meant as the unit of a number. */
  private @Nullable Diagnostic unit(int fault) {
    for (int at = fault; at >= fault - 1 && at > 0; at--) {
      int number = tokens.type(at - 1);
      boolean sameLine = tokens.type(at) != Token.EOF && !tokens.isFirstOnLine(at);
      if (!sameLine || !scan.isName(at)) {
        continue;
      }
      if (number == MirageLexer.INT) {
        boolean known = UNITS.contains(tokens.get(at).getText());
        return known
            ? LiteralDiagnostics.unitTooFar(tokens.span(at))
            : LiteralDiagnostics.unit(tokens.span(at));
      }
      if (number == MirageLexer.DOTTED && tokens.get(at - 1).getText().matches("[0-9]+\\.[0-9]+")) {
        return LiteralDiagnostics.decimal(tokens.span(at - 1));
      }
    }
    return null;
  }
}
