package mirc.image.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mirc.image.elf.ElfFile;
import mirc.image.elf.ElfSymbol;
import mirc.image.lines.JavaMethod;
import mirc.image.lines.LineTable;
import mirc.image.manifest.Manifest;
import mirc.image.toolchain.ToolChain;

/**
 * Links an image twice: the first link tells where each call lies, from which the line table is
 * made; the second has the table in it, behind the code, which therefore stays where it was.
 */
public final class ImageLinker {
  private static final String LINES_SECTION = ".mirage.lines";

  private final ToolChain tools;
  private final Path directory;

  /** A linker that writes what it needs on the way to the existing folder {@code directory}. */
  public ImageLinker(ToolChain tools, Path directory) {
    this.tools = tools;
    this.directory = directory.toAbsolutePath();
  }

  /**
   * Links.
   *
   * @param objects of all sources
   * @param script the target's linker script
   * @param flags the target's linker flags
   * @param methods the Java methods by the names of their C functions
   * @param manifest the manifest's text
   * @param image written without symbols
   * @param debugFile written with symbols and debug information, otherwise the same
   */
  public void link(
      List<Path> objects,
      Path script,
      List<String> flags,
      Map<String, JavaMethod> methods,
      String manifest,
      Path image,
      Path debugFile)
      throws IOException {
    Files.createDirectories(directory);
    Blobs blobs = new Blobs(tools, directory);
    Linker linker = new Linker(tools, script, flags);
    List<Path> all = new ArrayList<>(objects);
    all.add(
        blobs.note(
            "manifest",
            Manifest.NOTE_OWNER,
            Manifest.NOTE_TYPE,
            manifest.getBytes(StandardCharsets.UTF_8)));
    Path first = directory.resolve("first.elf");
    linker.link(all, first, false);
    all.add(blobs.section("lines", LINES_SECTION, LineTable.make(tools, first, methods)));
    linker.link(all, debugFile, false);
    checkUnmoved(first, debugFile);
    linker.link(all, image, true);
    Files.delete(first);
  }

  private static void checkUnmoved(Path first, Path second) throws IOException {
    Map<String, Long> before = functions(first);
    Map<String, Long> after = functions(second);
    if (!before.equals(after)) {
      throw new IllegalStateException(
          "the line table moved the code: the linker script must place "
              + LINES_SECTION
              + " behind it");
    }
  }

  private static Map<String, Long> functions(Path file) throws IOException {
    Map<String, Long> addresses = new TreeMap<>();
    for (ElfSymbol symbol : ElfFile.read(file).symbols()) {
      if (symbol.isFunction()) {
        // Two static functions may share a name: the sum moves if either does.
        addresses.merge(symbol.name(), symbol.address(), Long::sum);
      }
    }
    return addresses;
  }
}
