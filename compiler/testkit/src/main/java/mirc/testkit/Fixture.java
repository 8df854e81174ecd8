package mirc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.render.TextRenderer;
import mirc.source.Source;
import org.junit.jupiter.api.DynamicTest;

/**
 * A {@code .mirage} file of {@code spec/conformance}.
 *
 * <p>In a reject fixture each line at which a diagnostic starts ends with a mark, {@code //~
 * M0123}, with one code for each diagnostic; {@code //~^ M0123} marks the line above, {@code //~^^}
 * the one above that. Beside {@code x.mirage} lies {@code x.expected} with the rendered
 * diagnostics. The marks keep a blindly blessed file from passing.
 *
 * @param path the file
 * @param source its text, under its file name
 */
public record Fixture(Path path, Source source) {
  private static final Pattern MARK = Pattern.compile("//~(\\^*)((?: +M\\d{4})+)");

  /** Reads a fixture. */
  public static Fixture read(Path path) {
    try {
      return new Fixture(path, Source.of(path.getFileName().toString(), Files.readString(path)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The fixtures below a folder of {@code spec/conformance}, sorted; at least one. */
  public static List<Fixture> all(String folder) {
    try (Stream<Path> files = Files.walk(Repository.conformance(folder))) {
      List<Fixture> fixtures =
          files
              .filter(path -> path.toString().endsWith(".mirage"))
              .sorted()
              .map(Fixture::read)
              .toList();
      assertThat(fixtures).as("fixtures in %s", folder).isNotEmpty();
      return fixtures;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** One test for each reject fixture of the folder. */
  public static Stream<DynamicTest> rejected(
      String folder, Function<Source, List<Diagnostic>> phase) {
    return all(folder).stream()
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.path.getFileName().toString(),
                    () -> fixture.checkRejected(phase.apply(fixture.source))));
  }

  /** Compares the diagnostics with the marks and with the rendered file. */
  public void checkRejected(List<Diagnostic> diagnostics) {
    List<String> reported =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.span().source().equals(source))
            .map(diagnostic -> diagnostic.span().line() + " " + diagnostic.code().id())
            .sorted()
            .toList();
    String rendered = TextRenderer.of(false).render(diagnostics);
    assertThat(reported).as("lines and codes in%n%s", rendered).isEqualTo(marks());
    assertThat(reported).as("a reject fixture is marked").isNotEmpty();
    String name = path.getFileName().toString().replaceFirst("\\.mirage$", ".expected");
    GoldenFiles.check(path.resolveSibling(name), rendered);
  }

  /** The lines and codes that the fixture's marks announce, sorted. */
  public List<String> marks() {
    List<String> marks = new ArrayList<>();
    for (int line = 1; line <= source.lines().count(); line++) {
      Matcher matcher = MARK.matcher(source.lines().text(line));
      while (matcher.find()) {
        int marked = line - matcher.group(1).length();
        for (String code : matcher.group(2).strip().split(" +", -1)) {
          marks.add(marked + " " + code);
        }
      }
    }
    Collections.sort(marks);
    return marks;
  }
}
