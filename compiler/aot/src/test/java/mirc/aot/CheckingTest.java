package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.image.compile.CheckingFlags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A checking image ends with a panic that names the fact, once the analysis was told too little.
 */
class CheckingTest {
  private static final String PROGRAM =
      """
      class Trace {
        public static void main(String[] a) {
          System.out.println(new Throwable().getStackTrace()[0].getLineNumber());
        }
      }
      """;

  private record Outcome(int code, String output) {}

  @Test
  void namesTheFieldThatIsWrittenUndeclared(@TempDir Path folder) throws Exception {
    assertThat(run(folder.resolve("all"), List.of())).isEqualTo(new Outcome(0, "3\n"));

    VmKnown.Field line = new VmKnown.Field("java.lang.StackTraceElement", "lineNumber");
    Outcome without = run(folder.resolve("without"), List.of(line));
    assertThat(without.code()).isEqualTo(70);
    assertThat(without.output())
        .contains("the analysis was wrong: the field java.lang.StackTraceElement.lineNumber")
        .contains("in java.lang.StackTraceElement.getLineNumber")
        .contains("is always 0, but is 3");
  }

  private static Outcome run(Path folder, List<VmKnown.Field> undeclared)
      throws IOException, InterruptedException {
    Path source = Files.createDirectories(folder).resolve("Trace.java");
    Files.writeString(source, PROGRAM);
    Path classes = folder.resolve("classes");
    ProgramImage.javac(source, classes);
    AotRequest request = ProgramImage.request("Trace", classes).checking(Checking.FACTS);
    AotResult result =
        Aot.compile(
            request,
            declared -> undeclared.stream().reduce(declared, VmKnown::withoutWriting, (a, b) -> b));
    Path image = ProgramImage.build(result, folder.resolve("image"), CheckingFlags.all());
    Process process = new ProcessBuilder(image.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
