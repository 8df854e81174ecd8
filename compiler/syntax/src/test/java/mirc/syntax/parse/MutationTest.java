package mirc.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mirc.diagnostics.Checked;
import mirc.diagnostics.render.TextRenderer;
import mirc.source.Source;
import mirc.syntax.format.Formatter;
import mirc.syntax.tree.SourceFile;
import mirc.testkit.Fixture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading it ends, throws nothing, and says where it is wrong. */
class MutationTest {
  private static final int ROUNDS = 1500;
  private static final String[] SCRAPS = {
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "\\",
    "=",
    ":",
    ",",
    ".",
    "..",
    "->",
    "|",
    "/",
    "//",
    "///",
    "\n",
    " ",
    "5 s",
    "10.0.0.1",
    "::",
    "hex\"",
    "match ",
    "if ",
    "unikernel ",
    "device ",
    "start ",
    "boot ",
    "\ud83d\ude00",
    "\ud83d",
    "\u0000",
    "é",
    "-",
    "0",
    "none",
    "import ",
    "require "
  };

  @Test
  void mutatedFixturesAreReadWithoutFault() {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("format", "reject/lexical", "reject/syntax")) {
      Fixture.all(folder).forEach(fixture -> texts.add(fixture.source().text()));
    }
    Random random = new Random(20260101);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            String text = texts.get(random.nextInt(texts.size()));
            for (int edits = 1 + random.nextInt(5); edits > 0; edits--) {
              text = mutate(text, texts, random);
            }
            read(text);
          }
        });
  }

  private static String mutate(String text, List<String> texts, Random random) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(12));
    String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, start) + text.substring(end);
      case 1 -> text.substring(0, start) + scrap + text.substring(start);
      case 2 -> text.substring(0, start) + scrap + text.substring(end);
      case 3 -> text.substring(0, start);
      default -> {
        String other = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(other.length());
        int to = Math.min(other.length(), from + random.nextInt(40));
        yield text.substring(0, start) + other.substring(from, to) + text.substring(start);
      }
    };
  }

  private static void read(String text) {
    Checked<SourceFile> file;
    try {
      file = Parser.parse(Source.of("mutated.mirage", text));
      TextRenderer.of(true).render(file.diagnostics());
      if (!file.hasErrors()) {
        String formatted = Formatter.format(file.get());
        SourceFile again = Parser.parse(Source.of("formatted.mirage", formatted)).get();
        assertThat(again).as("%s%nformatted%n%s", text, formatted).isEqualTo(file.get());
      }
    } catch (RuntimeException | StackOverflowError fault) {
      throw new AssertionError("fault while reading\n" + text, fault);
    }
  }
}
