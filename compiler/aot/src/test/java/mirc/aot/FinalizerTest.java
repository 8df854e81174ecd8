package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finaliser that does something is refused by name where an object with it is made. */
class FinalizerTest {
  private static final String PROGRAM =
      """
      public class Main {
        static int count;
        static class Busy {
          @Override protected void finalize() { count++; }
        }
        static class Heir extends Busy {}
        static class Idle {
          @Override protected void finalize() throws Throwable { super.finalize(); }
        }
        static class Unused {
          @Override protected void finalize() { count++; }
        }
        public static void main(String[] arguments) {
          System.out.println(new Idle());
          System.out.println(new Heir());
        }
      }
      """;

  @Test
  void isRefusedWhereObjectsAreMade(@TempDir Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("Main.java"), PROGRAM);
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-nowarn", "-g", "-d", folder.toString(), source.toString());
    assertThat(compiled).isZero();
    AotResult result = Aot.compile(request(folder));
    List<AotProblem> problems =
        result.problems().stream().filter(p -> p.code() != AotCode.UNSUPPORTED).toList();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(AotCode.FINALIZER);
              assertThat(problem.message())
                  .isEqualTo("images run no finaliser, and `Main$Busy.finalize()` does something");
              assertThat(problem.caller()).isEqualTo("Main.main");
              assertThat(problem.line()).isEqualTo(15);
            });
  }

  private static AotRequest request(Path folder) throws IOException {
    return ProgramImage.request("Main", folder);
  }
}
