package mirc.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mirc.diagnostics.Checked;
import mirc.source.Source;
import mirc.syntax.format.Formatter;
import mirc.syntax.tree.SourceFile;
import mirc.testkit.Repository;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the specification mean what it says of them, as far as syntax goes. */
class SpecificationTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```mirage(-error)?( declarations| items)?\n(.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Set<String> FORMATTED = Set.of("formatting.md", "unikernels.md");

  @TestFactory
  Stream<DynamicTest> examplesAreRead() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> chapters = Files.list(Repository.root().resolve("spec/language"))) {
      for (Path chapter : chapters.sorted().toList()) {
        String name = chapter.getFileName().toString();
        Matcher example = EXAMPLE.matcher(Files.readString(chapter));
        for (int number = 1; example.find(); number++) {
          boolean faulty = example.group(1) != null;
          Source source = source(name + " example " + number, example.group(2), example.group(3));
          tests.add(
              DynamicTest.dynamicTest(
                  source.name(), () -> check(source, faulty, FORMATTED.contains(name))));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(15);
    return tests.stream();
  }

  private static Source source(String name, String kind, String text) {
    return Source.of(
        name,
        kind == null
            ? text
            : kind.equals(" items")
                ? "edition 1\n\nunikernel example {\n" + text + "}\n"
                : "edition 1\n\n" + text);
  }

  private static void check(Source source, boolean faulty, boolean formatted) {
    Checked<SourceFile> read = Parser.parse(source);
    if (faulty) {
      assertThat(read.hasErrors()).isTrue();
      return;
    }
    assertThat(read.diagnostics()).isEmpty();
    if (formatted && !source.text().contains("unikernel example {")) {
      assertThat(Formatter.format(read.get())).isEqualTo(source.text());
    }
  }
}
