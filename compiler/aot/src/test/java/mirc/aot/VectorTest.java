package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mirc.image.elf.ElfFile;
import mirc.image.elf.ElfSection;
import mirc.image.elf.ElfSymbol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Loops along arrays, and counted loops in strips, work on several elements at a time: their
 * machine code has the packed instructions (Intel SDM, volume 2) for that.
 */
class VectorTest {
  private static final String PROGRAM =
      """
      class Start {
        static int[] ints = new int[999], others = new int[999];
        static long[] longs = new long[999];
        static byte[] bytes = new byte[999];
        static double[] doubles = new double[999];

        interface Loop { long run(int n); }
        static class SumOfInts implements Loop {
          public long run(int n) { int s = 0; for (int i : ints) s += i; return s; }
        }
        static class SumOfBytes implements Loop {
          public long run(int n) { int s = 0; for (byte b : bytes) s += b & 0xff; return s; }
        }
        static class SumOfLongs implements Loop {
          public long run(int n) { long s = 0; for (long l : longs) s += l; return s; }
        }
        static class Scaling implements Loop {
          public long run(int n) {
            double[] d = doubles;
            for (int i = 0; i < d.length; i++) d[i] *= 1.5;
            return n;
          }
        }
        static class Addition implements Loop {
          public long run(int n) {
            int[] a = ints, b = others;
            for (int i = 0; i < a.length; i++) a[i] += b[i];
            return n;
          }
        }
        static class Maximum implements Loop {
          public long run(int n) { int m = n; for (int i : ints) m = Math.max(m, i); return m; }
        }
        static class Counted implements Loop {
          public long run(int n) { int s = 0; for (int i = 0; i < n; i++) s += i ^ i >> 3; return s; }
        }
        static class Chain implements Loop {
          public long run(int n) { int s = n; for (int i : ints) s = s * 31 ^ i; return s; }
        }

        public static void main(String[] a) {
          Loop[] all = {
            new SumOfInts(), new SumOfBytes(), new SumOfLongs(), new Scaling(), new Addition(),
            new Maximum(), new Counted(), new Chain()
          };
          for (Loop loop : all) {
            for (int i = 0; i < ints.length; i++) {
              ints[i] ^= i * a.length; others[i] += i; longs[i] -= i; bytes[i] = (byte) i; doubles[i]++;
            }
            System.out.println(loop.run(a.length));
          }
        }
      }
      """;

  private static final Pattern CLASS = Pattern.compile("Start_?\\$?_?([A-Za-z]+)_run");

  private static final Map<String, String> CODE = new TreeMap<>();

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("Start.java"), PROGRAM);
    Path classes = folder.resolve("classes");
    ProgramImage.javac(source, classes);
    Path image = ProgramImage.build(Aot.compile(ProgramImage.request("Start", classes)), folder);
    ElfFile file = ElfFile.read(image.resolveSibling("programs.debug"));
    for (ElfSymbol symbol : file.symbols()) {
      var matcher = CLASS.matcher(symbol.name());
      if (symbol.isFunction() && matcher.find()) {
        CODE.merge(matcher.group(1), code(file, symbol), String::concat);
      }
    }
  }

  private static String code(ElfFile file, ElfSymbol symbol) {
    ElfSection section = file.sections().get(symbol.section());
    int start = Math.toIntExact(symbol.address() - section.address());
    return HexFormat.ofDelimiter(" ")
        .formatHex(file.contents(section), start, start + Math.toIntExact(symbol.size()));
  }

  @ParameterizedTest
  @CsvSource({
    "SumOfInts, PADDD, fe",
    "SumOfBytes, PADDD, fe",
    "SumOfLongs, PADDQ, d4",
    "Scaling, MULPD, 59",
    "Addition, PADDD, fe",
    "Maximum, PCMPGTD, 66",
    "Counted, PADDD, fe"
  })
  void packs(String loop, String instruction, String opcode) {
    assertThat(CODE.get(loop)).as(loop + " has " + instruction).containsPattern(packed(opcode));
  }

  /** That what the others have is not in any code. */
  @ParameterizedTest
  @CsvSource({"PADDD, fe", "PADDQ, d4", "MULPD, 59", "PCMPGTD, 66"})
  void doesNotPackWhatDependsOnTheElementBefore(String instruction, String opcode) {
    assertThat(CODE.get("Chain")).as("has no " + instruction).doesNotContainPattern(packed(opcode));
  }

  /** Prefix 66, perhaps REX, the opcode's first byte 0F and its second. */
  private static Pattern packed(String opcode) {
    return Pattern.compile("\\b66 (4[0-9a-f] )?0f " + opcode + "\\b");
  }
}
