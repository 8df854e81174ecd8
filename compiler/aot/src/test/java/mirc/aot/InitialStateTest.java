package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which initialisers are run while compiling, and which are left for the program to run. */
class InitialStateTest {
  private static final String PROGRAM =
      """
      import java.util.ArrayList;
      import java.util.List;

      class Start {
        static int[] shared = {1};

        static class KnownTable {
          static final int[] SQUARES = new int[9];
          static { for (int i = 0; i < 9; i++) SQUARES[i] = i * i; }
        }
        static class KnownObject { static Object lock = new Object(); static String text = "a"; }
        enum KnownEnum { ONE, TWO }
        static class KnownList { static final List<Object> ALL = new ArrayList<>(); }
        static class LetsGo { static Object[] held = new Object[3]; }
        static class Grows { static final List<Object> ALL = new ArrayList<>(9); }
        static class ReadsVariable { static int first = shared[0]; }
        static class ReadsElement { static int first = KnownTable.SQUARES[3]; }
        static class Writes { static { shared = null; } static int none; }
        static class Prints { static { System.out.println("prints"); } static int none; }
        static class Asks { static long now = System.nanoTime(); }
        static class Property { static String home = System.getProperty("user.home"); }
        static class Identity { static int hash = new Object().hashCode(); }
        static class Fails { static int[] none = new int[2]; static { none[2] = 1; } }
        static class Divides { static int zero; static int one = 1 / zero; }
        static class Below extends Prints { static int[] own = {1}; }
        static class Large { static byte[] bytes = new byte[1 << 20]; }
        static class Endless { static int n = 1; static { while (n != 0) n |= 1; } }
        static class Starts { static Thread thread = new Thread(() -> {}); static { thread.start(); } }

        public static void main(String[] a) throws Exception {
          int sum = KnownTable.SQUARES[a.length] + KnownEnum.TWO.ordinal() + ReadsVariable.first;
          sum += KnownObject.text.length() + ReadsElement.first + Writes.none + Prints.none;
          sum += (int) Asks.now + Property.home.length() + Identity.hash + Fails.none.length;
          sum += Divides.one + Below.own.length + Large.bytes.length + Endless.n;
          KnownList.ALL.add(a);
          Grows.ALL.add(a);
          LetsGo.held = new Object[] {LetsGo.held};
          synchronized (KnownObject.lock) { KnownObject.lock = Starts.thread; }
          System.out.println(sum);
        }
      }
      """;

  @Test
  void runsThoseWithoutEffect(@TempDir Path folder) throws IOException {
    assertThat(left(folder, List.of()))
        .contains(
            "ReadsVariable",
            "ReadsElement",
            "Writes",
            "Prints",
            "Asks",
            "Property",
            "Identity",
            "Fails",
            "Divides",
            "Below",
            "Large",
            "Endless",
            "Starts",
            "LetsGo",
            "Grows")
        .noneMatch(name -> name.startsWith("Known"));
  }

  @Test
  void leavesThoseOfDebuggedClasses(@TempDir Path folder) throws IOException {
    assertThat(left(folder, List.of(folder.resolve("classes"))))
        .contains("KnownTable", "KnownObject", "KnownEnum");
  }

  /** The nested classes whose initialisers are in the C. */
  private static Set<String> left(Path folder, List<Path> debugged) throws IOException {
    Path source = Files.writeString(folder.resolve("Start.java"), PROGRAM);
    Path classes = folder.resolve("classes");
    ProgramImage.javac(source, classes);
    AotRequest request = ProgramImage.request("Start", classes);
    AotResult result = Aot.compile(request.debugged(debugged));
    return ProgramImage.found(
        result, Pattern.compile("void Start\\$(\\w+)__clinit_\\(void\\) \\{"));
  }
}
