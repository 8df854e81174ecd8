package mirc.syntax.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mirc.diagnostics.Checked;
import mirc.source.Source;
import mirc.syntax.parse.Parser;
import mirc.syntax.tree.Comment;
import mirc.syntax.tree.SourceFile;
import mirc.testkit.Fixture;
import mirc.testkit.GoldenFiles;
import mirc.testkit.Repository;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FormatterTest {
  @TestFactory
  Stream<DynamicTest> fixturesBecomeWhatTheirFormattedFileHolds() {
    return Fixture.all("format").stream()
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.path().getFileName().toString(), () -> check(fixture)));
  }

  private static void check(Fixture fixture) {
    String name = fixture.source().name().replaceFirst("\\.mirage$", ".formatted");
    GoldenFiles.check(fixture.path().resolveSibling(name), keep(fixture.source()));
  }

  /** Every file of the repository that reads without errors is one more example. */
  @TestFactory
  Stream<DynamicTest> formattingKeepsTreesAndComments() {
    return files("spec", "stdlib", "backends", "examples").stream()
        .filter(fixture -> !Parser.parse(fixture.source()).hasErrors())
        .map(
            fixture ->
                DynamicTest.dynamicTest(fixture.path().toString(), () -> keep(fixture.source())));
  }

  /** What users are shown is in the one style; blessing formats it. */
  @TestFactory
  Stream<DynamicTest> whatIsShippedIsFormatted() {
    return files("stdlib", "backends", "examples").stream()
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.path().toString(),
                    () -> GoldenFiles.check(fixture.path(), keep(fixture.source()))));
  }

  private static List<Fixture> files(String... folders) {
    List<Fixture> fixtures = new ArrayList<>();
    for (String folder : folders) {
      Path top = Repository.root().resolve(folder);
      try (Stream<Path> all = Files.walk(top)) {
        all.filter(path -> path.toString().endsWith(".mirage"))
            .filter(path -> !isMade(top.relativize(path)))
            .sorted()
            .map(Fixture::read)
            .forEach(fixtures::add);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    assertThat(fixtures).hasSizeGreaterThan(5);
    return fixtures;
  }

  /** Whether the file lies in a folder that a build makes. */
  private static boolean isMade(Path path) {
    for (Path part : path) {
      if (part.toString().equals("target") || part.toString().equals("build")) {
        return true;
      }
    }
    return false;
  }

  /** Formats, checks what formatting must not change, and returns the formatted text. */
  private static String keep(Source source) {
    Checked<SourceFile> read = Parser.parse(source);
    assertThat(read.hasErrors()).as("%s", read.diagnostics()).isFalse();
    String formatted = Formatter.format(read.get());
    Checked<SourceFile> again = Parser.parse(Source.of(source.name(), formatted));
    assertThat(again.hasErrors()).as("%s%n%s", again.diagnostics(), formatted).isFalse();
    assertThat(again.get()).as("the tree of%n%s", formatted).isEqualTo(read.get());
    assertThat(comments(again)).as("comments").isEqualTo(comments(read));
    assertThat(Formatter.format(again.get())).as("formatted twice").isEqualTo(formatted);
    return formatted;
  }

  private static List<String> comments(Checked<SourceFile> file) {
    return file.get().remarks().comments().stream()
        .map(Comment::text)
        .map(text -> text.replaceFirst("^///(?!/)", "//"))
        .sorted()
        .toList();
  }

  @Test
  void aFileWithErrorsIsNotFormatted() {
    Source source = Source.of("a.mirage", "edition 1\nunikernel a { x = }\n");
    assertThatThrownBy(() -> Formatter.format(Parser.parse(source).get()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
