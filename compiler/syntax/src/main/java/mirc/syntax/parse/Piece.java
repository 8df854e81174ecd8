package mirc.syntax.parse;

import java.util.List;
import java.util.function.Function;
import mirc.grammar.MirageParser;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that one rule of the grammar describes.
 *
 * @param <C> what ANTLR makes of it
 * @param context the parse, or null if the tokens do not follow the rule
 * @param end position after the last token read; meaningless without a context
 */
record Piece<C extends ParserRuleContext>(@Nullable C context, int end) {

  /** Reads pieces of one file: quickly first, and again with all context if that fails. */
  static final class Reader {
    private final CommonTokenStream stream;
    private final MirageParser parser;

    Reader(Tokens tokens) {
      stream = new CommonTokenStream(new ListTokenSource(List.copyOf(tokens.visible())));
      stream.fill();
      parser = new MirageParser(stream);
      parser.removeErrorListeners();
      parser.setErrorHandler(new BailErrorStrategy());
    }

    <C extends ParserRuleContext> Piece<C> read(int start, Function<MirageParser, C> rule) {
      Piece<C> quick = read(start, rule, PredictionMode.SLL);
      return quick.context() != null ? quick : read(start, rule, PredictionMode.LL);
    }

    private <C extends ParserRuleContext> Piece<C> read(
        int start, Function<MirageParser, C> rule, PredictionMode mode) {
      parser.reset();
      stream.seek(start);
      parser.getInterpreter().setPredictionMode(mode);
      try {
        C context = rule.apply(parser);
        return new Piece<>(context, stream.index());
      } catch (ParseCancellationException failure) {
        return new Piece<>(null, start);
      }
    }
  }
}
