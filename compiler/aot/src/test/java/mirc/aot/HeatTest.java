package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a throw statement leads to is compiled to be small, and nothing else. */
class HeatTest {
  private static final String PROGRAM =
      """
      class Start {
        static int count;

        static String rareText(int i) { return rareDigits(i) + usualText(i); }
        static String rareDigits(int i) { String s = ""; while (i > 0) { s += i % 10; i /= 10; } return s; }
        static String usualText(int i) { return count == i ? "same" : "other"; }
        static void usualCheck(int i) {
          if (i < 0) {
            throw new IllegalArgumentException(rareText(i));
          }
          count += usualText(i).length();
        }
        interface Rule { int apply(int i); }
        static class First implements Rule { public int apply(int i) { return usualTarget(i); } }
        static class Second implements Rule { public int apply(int i) { return i; } }
        static int usualTarget(int i) { return i * count; }
        static void usualServer(int i) { while (true) usualCheck(i++); }
        static int usualOfStart() { return count++ * 7; }
        static class Table { static int first = usualOfStart(); }
        static class Failure extends RuntimeException {
          final int code;
          Failure(int code) { this.code = code + usualTarget(code); }
          int rareCode() { return rareOfFailure(code); }
          static int rareOfFailure(int code) { return code / (count + 1); }
        }

        public static void main(String[] a) {
          Rule[] rules = {new First(), new Second()};
          count += rules[a.length].apply(3) + Table.first;
          try {
            usualCheck(a.length - 1);
          } catch (Failure failure) {
            count = failure.rareCode();
          }
          if (a.length == 3) throw new Failure(count);
          if (a.length == 2) { usualServer(1); throw new IllegalStateException(); }
        }
      }
      """;

  @Test
  void tellsRareMethodsFromUsualOnes(@TempDir Path folder) throws IOException {
    Set<String> cold = methods(folder.resolve("cold"), "MRT_COLD");
    assertThat(cold).contains("rareText", "rareDigits", "rareCode", "rareOfFailure");
    assertThat(cold).noneMatch(name -> name.startsWith("usual"));
    Set<String> others = methods(folder.resolve("others"), "MRT_METHOD");
    assertThat(others)
        .contains("usualCheck", "usualText", "usualTarget", "usualServer", "usualOfStart", "main");
    assertThat(others).noneMatch(name -> name.startsWith("rare"));
  }

  /** The program's methods that are declared with an attribute. */
  private static Set<String> methods(Path folder, String attribute) throws IOException {
    Path source = Files.writeString(Files.createDirectory(folder).resolve("Start.java"), PROGRAM);
    Path classes = folder.resolve("classes");
    ProgramImage.javac(source, classes);
    AotResult result = Aot.compile(ProgramImage.request("Start", classes));
    return ProgramImage.found(
        result,
        Pattern.compile(
            "^" + attribute + " .*\\bStart(?:\\$[A-Za-z]+)?_([A-Za-z]+)\\w*\\(",
            Pattern.MULTILINE));
  }
}
