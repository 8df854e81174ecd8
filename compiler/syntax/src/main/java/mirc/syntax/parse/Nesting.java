package mirc.syntax.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageLexer;

/**
 * Refuses texts whose brackets and choices are nested so deeply that reading them would exhaust the
 * stack. Nobody writes such texts by hand.
 */
final class Nesting {
  private static final int LIMIT = 200;

  private Nesting() {}

  /** Whether the tokens may be read; if not, that was reported. */
  static boolean check(Tokens tokens, Sink sink) {
    Deque<Integer> prefixes = new ArrayDeque<>();
    prefixes.push(0);
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.type(i)) {
        case MirageLexer.LPAREN, MirageLexer.LBRACKET, MirageLexer.LBRACE -> {
          prefixes.push(0);
          depth++;
        }
        case MirageLexer.RPAREN, MirageLexer.RBRACKET, MirageLexer.RBRACE -> {
          if (prefixes.size() > 1) {
            depth -= prefixes.pop() + 1;
          }
        }
        case MirageLexer.IF, MirageLexer.NOT -> {
          prefixes.push(prefixes.pop() + 1);
          depth++;
        }
        case MirageLexer.ASSIGN, MirageLexer.COMMA, MirageLexer.ARROW -> {
          depth -= prefixes.pop();
          prefixes.push(0);
        }
        default -> {}
      }
      if (depth > LIMIT) {
        sink.report(SyntaxDiagnostics.nesting(tokens.span(i), LIMIT));
        return false;
      }
    }
    return true;
  }
}
