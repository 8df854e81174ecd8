package mirc.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mirc.diagnostics.render.Explanations;
import mirc.source.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExplanationTest {
  private static final Pattern EXAMPLE = Pattern.compile("```mirage\n(.*?)```", Pattern.DOTALL);

  /** What a page proposes to write has no syntax errors. */
  @TestFactory
  Stream<DynamicTest> proposalsAreRight() {
    return Stream.of(SyntaxCode.values())
        .map(code -> DynamicTest.dynamicTest(code.id(), () -> check(code.id())));
  }

  private static void check(String id) {
    Matcher example = EXAMPLE.matcher(Explanations.find(id).orElseThrow());
    assertThat(example.find()).as("an example in %s", id).isTrue();
    Source source = Source.of(id + ".md", example.group(1));
    assertThat(Parser.parse(source).diagnostics()).isEmpty();
  }
}
