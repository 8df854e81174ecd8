package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mirc.diagnostics.Severity;
import mirc.diagnostics.render.Explanations;
import mirc.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** Class files that are not well-formed: each is refused, with the place of the fault. */
class ClassFaultsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/class-faults.txt");

  private static List<FaultyClass> all() {
    List<FaultyClass> all = new ArrayList<>(FaultyFiles.format());
    all.addAll(FaultyCode.all());
    all.addAll(FaultyFiles.hierarchy());
    all.addAll(FaultyFiles.linkage());
    all.addAll(FaultyFiles.dynamic());
    return all;
  }

  @Test
  void everyFaultIsRefusedWithItsPlace() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Translator translator = new Translator()) {
      for (FaultyClass faulty : all()) {
        List<AotProblem> problems = translator.translate(faulty.classes()).problems();
        assertThat(problems)
            .as(faulty.name())
            .isNotEmpty()
            .allMatch(problem -> problem.code() == faulty.code());
        problems.forEach(
            problem ->
                text.append(faulty.name())
                    .append(": ")
                    .append(problem.code().id())
                    .append(' ')
                    .append(problem.message())
                    .append('\n'));
      }
    }
    GoldenFiles.check(GOLDEN, text.toString());
  }

  @Test
  void subroutinesOfOldFilesAreTranslated() throws IOException {
    byte[] old =
        FaultyClass.write(
            "Old",
            Opcodes.V1_4,
            0,
            "java/lang/Object",
            w -> FaultyClass.method(w, "broken", "()V", 1, 2, FaultyFiles::subroutine));
    try (Translator translator = new Translator()) {
      AllResult result = translator.translate(Map.of("Old", old));
      assertThat(result.problems()).isEmpty();
      assertThat(result.methods()).isEqualTo(1);
    }
  }

  @Test
  void everyCodeHasAPage() {
    for (AotCode code : AotCode.values()) {
      assertThat(Explanations.find(code.id()))
          .as(code.id())
          .hasValueSatisfying(page -> assertThat(page).startsWith("# " + code.id() + ": "));
      assertThat(code.severity() == Severity.ERROR || code == AotCode.UNSUPPORTED).isTrue();
    }
  }
}
