package mirc.dependencies.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mirc.diagnostics.Code;
import mirc.diagnostics.render.Explanations;
import mirc.diagnostics.render.TextRenderer;
import mirc.semantics.binding.JavaCode;
import mirc.semantics.check.CheckCode;
import mirc.semantics.names.NameCode;
import mirc.source.Source;
import mirc.syntax.parse.Parser;
import mirc.testkit.CodeCoverage;
import mirc.testkit.Fixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The conformance fixtures of names, types and Java classes. They stand here because they need
 * class files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckTest {
  private static final Pattern EXAMPLE = Pattern.compile("```mirage\n(.*?)```", Pattern.DOTALL);

  private final Conformance conformance;

  CheckTest(@TempDir Path classes) throws IOException {
    conformance = Conformance.prepare(classes);
  }

  @AfterAll
  void close() throws IOException {
    conformance.close();
  }

  @TestFactory
  Stream<DynamicTest> accepted() {
    return Fixture.all("accept").stream()
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.path().getFileName().toString(),
                    () ->
                        assertThat(
                                TextRenderer.of(false)
                                    .render(conformance.diagnostics(fixture.source())))
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> names() {
    return Fixture.rejected("reject/names", conformance::diagnostics);
  }

  @TestFactory
  Stream<DynamicTest> types() {
    return Fixture.rejected("reject/types", conformance::diagnostics);
  }

  @TestFactory
  Stream<DynamicTest> stages() {
    return Fixture.rejected("reject/stages", conformance::diagnostics);
  }

  @TestFactory
  Stream<DynamicTest> java() {
    return Fixture.rejected("reject/java", conformance::diagnostics);
  }

  @Test
  void everyCodeHasAPageAndAFixture() {
    CodeCoverage.check(NameCode.values(), "reject/names", "reject/types");
    CodeCoverage.check(CheckCode.values(), "reject/types", "reject/stages");
    CodeCoverage.check(JavaCode.values(), "reject/java");
  }

  /** What a page proposes to write has no syntax errors. */
  @TestFactory
  Stream<DynamicTest> proposalsAreRight() {
    return Stream.<Code[]>of(NameCode.values(), CheckCode.values(), JavaCode.values())
        .flatMap(Stream::of)
        .map(code -> DynamicTest.dynamicTest(code.id(), () -> checkProposal(code.id())));
  }

  private static void checkProposal(String id) {
    Matcher example = EXAMPLE.matcher(Explanations.find(id).orElseThrow());
    assertThat(example.find()).as("an example in %s", id).isTrue();
    assertThat(Parser.parse(Source.of(id + ".md", example.group(1))).diagnostics()).isEmpty();
  }
}
