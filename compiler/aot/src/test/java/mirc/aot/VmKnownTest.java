package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What C code uses of Java's fields, classes and methods is what is declared, and nothing else. */
class VmKnownTest {
  private static final Path RUNTIME = Path.of("../../runtime");
  private static final Pattern MADE_NAME = Pattern.compile("\\b(?:FIELD|CLASS)_\\w+");
  private static final Pattern CALL = Pattern.compile("\\bmrt_java_\\w+(?=\\()");
  private static final Pattern CALLED = Pattern.compile("@CalledFromC\\(\"(\\w+)\"\\)");
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*");

  @Test
  void fieldsAndClassesThatCodeInCUsesAreDeclared() throws IOException {
    VmKnown declared =
        VmKnown.parse(Files.readString(one("runtime/java", "src/main", "vm-known.txt")));
    Set<String> names = new TreeSet<>();
    for (String type : declared.classes()) {
      names.add("CLASS_" + madeName(type));
    }
    for (VmKnown.Field field : declared.fields()) {
      names.add("FIELD_" + madeName(field.owner()) + "_" + field.name());
    }
    assertThat(names).containsAll(namesInC(MADE_NAME));
  }

  @Test
  void everyDeclaredFieldIsUsedInC() throws IOException {
    VmKnown declared =
        VmKnown.parse(Files.readString(one("runtime/java", "src/main", "vm-known.txt")));
    Set<String> used = namesInC(MADE_NAME);
    assertThat(declared.fields())
        .filteredOn(
            field -> !used.contains("FIELD_" + madeName(field.owner()) + "_" + field.name()))
        .as("declared, and not used in C")
        .isEmpty();
  }

  @Test
  void methodsThatCodeInCCallsAreMarked() throws IOException {
    Set<String> marked = new TreeSet<>();
    for (Path file : files(".java")) {
      Matcher matcher = CALLED.matcher(Files.readString(file));
      while (matcher.find()) {
        marked.add(matcher.group(1));
      }
    }
    assertThat(marked).isEqualTo(namesInC(CALL));
  }

  private static String madeName(String type) {
    return type.endsWith("[]")
        ? "array_" + madeName(type.substring(0, type.length() - 2))
        : type.replace('.', '_');
  }

  private static Set<String> namesInC(Pattern pattern) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path file : Stream.concat(files(".c").stream(), files(".h").stream()).toList()) {
      String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
    return names;
  }

  private static Path one(String module, String folder, String name) {
    List<Path> found =
        files(name).stream().filter(file -> file.toString().contains(folder)).toList();
    assertThat(found).as(module + " has one " + name).hasSize(1);
    return found.get(0);
  }

  /** The runtime's own files, without tests and what is built. */
  private static List<Path> files(String ending) {
    try (Stream<Path> files = Files.walk(RUNTIME)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.toString().contains("/src/test/"))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
