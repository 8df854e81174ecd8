package mirc.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageParser;
import mirc.source.Source;
import mirc.testkit.Fixture;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The grammar's rule for whole files says the same as reading piece by piece does. */
class GrammarTest {
  @TestFactory
  Stream<DynamicTest> wholeFilesFollowTheGrammar() {
    return Fixture.all("format").stream()
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.source().name(),
                    () -> assertThat(followsGrammar(fixture.source())).isTrue()));
  }

  @TestFactory
  Stream<DynamicTest> whatTheGrammarRefusesIsReported() {
    return Fixture.all("reject/syntax").stream()
        .filter(fixture -> !followsGrammar(fixture.source()))
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.source().name(),
                    () -> assertThat(Parser.parse(fixture.source()).hasErrors()).isTrue()));
  }

  private static boolean followsGrammar(Source source) {
    Tokens tokens = Tokens.of(source, new Sink());
    MirageParser parser =
        new MirageParser(new CommonTokenStream(new ListTokenSource(List.copyOf(tokens.visible()))));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      return parser.file() != null;
    } catch (ParseCancellationException refused) {
      return false;
    }
  }
}
