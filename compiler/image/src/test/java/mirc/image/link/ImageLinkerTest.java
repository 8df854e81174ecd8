package mirc.image.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mirc.image.compile.CCompiler;
import mirc.image.compile.CSource;
import mirc.image.elf.ElfFile;
import mirc.image.lines.JavaMethod;
import mirc.image.manifest.Manifest;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolChainStore;
import mirc.image.toolchain.ToolRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageLinkerTest {
  private static final Map<String, JavaMethod> METHODS =
      Map.of(
          "java_leaf", new JavaMethod("java.base", "a.Leaf$Inner", "<init>", "Leaf.java", 0),
          "java_inlined", new JavaMethod("", "a.Outer", "inlined", "Other.java", 0),
          "java_middle", new JavaMethod("", "a.Outer", "middle", "Other.java", 0));

  @Test
  void programFindsItsOwnJavaFrames(@TempDir Path folder) throws IOException {
    Path image = build(folder);
    assertThat(ToolRun.run(folder, List.of(image.toString())))
        .isEqualTo(
            """
            java.base/a.Leaf$Inner.<init>:(derived):42
            /a.Outer.inlined:Other.java:7
            /a.Outer.middle:Other.java:101
            """);
  }

  @Test
  void imageIsStrippedAndCarriesItsManifest(@TempDir Path folder) throws IOException {
    ElfFile image = ElfFile.read(build(folder));
    assertThat(image.symbols()).isEmpty();
    assertThat(image.note(Manifest.NOTE_OWNER, Manifest.NOTE_TYPE))
        .hasValueSatisfying(
            note -> assertThat(new String(note, StandardCharsets.UTF_8)).isEqualTo("über: uns\n"));
  }

  @Test
  void folderDoesNotReachTheImage(@TempDir Path first, @TempDir Path second) throws IOException {
    byte[] one = Files.readAllBytes(build(first.resolve("some/where")));
    byte[] other = Files.readAllBytes(build(second));
    assertThat(one).isEqualTo(other);
    assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain(first.toString());
  }

  private static Path build(Path folder) throws IOException {
    ToolChain tools = ToolChainStore.installed();
    copy("program.c", folder.resolve("c/program.c"));
    copy("program.ld", folder.resolve("program.ld"));
    Files.createDirectories(folder.resolve("include/mirage"));
    Files.copy(
        Path.of("../../runtime/include/mirage/line_table.h"),
        folder.resolve("include/mirage/line_table.h"));
    CSource source =
        new CSource(
            Path.of("c/program.c"),
            List.of(Path.of("include")),
            List.of("-Wall", "-Wextra", "-Werror"));
    // A cache of its own: an object of another folder would hide that folder's name.
    List<Path> objects =
        new CCompiler(tools, folder.resolve("cache")).compile(folder, List.of(source), false);
    Path image = folder.resolve("program");
    new ImageLinker(tools, folder.resolve("link"))
        .link(
            objects,
            folder.resolve("program.ld"),
            List.of(),
            METHODS,
            "über: uns\n",
            image,
            folder.resolve("program.debug"));
    return image;
  }

  private static void copy(String resource, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream in = ImageLinkerTest.class.getResourceAsStream(resource)) {
      Files.copy(in, to);
    }
  }
}
