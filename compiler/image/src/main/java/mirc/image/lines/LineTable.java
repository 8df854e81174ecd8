package mirc.image.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.image.elf.ElfFile;
import mirc.image.elf.ElfSection;
import mirc.image.elf.ElfSymbol;
import mirc.image.toolchain.ToolChain;

/** Makes an image's line table from its debug information. */
public final class LineTable {
  private LineTable() {}

  /**
   * The table's bytes, laid out as {@code runtime/include/mirage/line_table.h} says.
   *
   * @param linked the image with symbols and debug information
   * @param methods the Java methods by the names of their C functions
   */
  public static byte[] make(ToolChain tools, Path linked, Map<String, JavaMethod> methods)
      throws IOException {
    ElfFile elf = ElfFile.read(linked);
    long textStart =
        elf.address("mirage_text_start")
            .orElseThrow(
                () -> new IllegalStateException("the linker script sets no mirage_text_start"));
    List<Long> addresses = returnAddresses(elf);
    List<Site> sites = new Symbolizer(tools, methods).sites(linked, addresses);
    return new LineTableWriter(textStart).write(sites);
  }

  /** Of all functions: a Java method may be inlined into one that traces do not show. */
  private static List<Long> returnAddresses(ElfFile elf) {
    List<ElfSymbol> functions = elf.symbols().stream().filter(ElfSymbol::isFunction).toList();
    Set<Long> starts = new HashSet<>();
    functions.forEach(function -> starts.add(function.address()));
    List<Long> found = new ArrayList<>();
    for (ElfSection section : elf.sections()) {
      if (section.isCode()) {
        byte[] code = elf.contents(section);
        for (ElfSymbol function : functions) {
          long offset = function.address() - section.address();
          boolean inside = offset >= 0 && offset + function.size() <= code.length;
          if (inside) {
            byte[] body =
                Arrays.copyOfRange(
                    code, Math.toIntExact(offset), Math.toIntExact(offset + function.size()));
            found.addAll(CallSites.find(body, function.address(), starts::contains));
          }
        }
      }
    }
    return found.stream().sorted().distinct().toList();
  }
}
