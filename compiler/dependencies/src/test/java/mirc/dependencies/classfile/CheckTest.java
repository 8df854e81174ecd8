package mirc.dependencies.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import mirc.diagnostics.render.TextRenderer;
import mirc.testkit.Fixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The conformance fixtures of names, types and Java classes. They stand here because they need
 * class files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckTest {
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
}
