package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mirc.testkit.Repository;
import org.junit.jupiter.api.Test;

/** The page of differences names every member that an overlay leaves out. */
class DifferencesTest {
  private static final Pattern DELETED =
      Pattern.compile("@Delete\\([^)]*(?:\\([^)]*\\)[^)]*)*\\)\\s+[\\w<>?.\\[\\], ]*?(\\w+)\\(");
  private static final Path PAGE = Repository.root().resolve("spec/language/differences.md");

  @Test
  void membersThatAreLeftOutAreNamed() throws IOException {
    String page = Files.readString(PAGE);
    Set<String> members = new TreeSet<>();
    for (Path overlay : overlays()) {
      String type = String.valueOf(overlay.getFileName()).replaceAll("^Overlay_|\\.java$", "");
      Matcher matcher = DELETED.matcher(Files.readString(overlay));
      while (matcher.find()) {
        members.add("`" + type + "." + matcher.group(1) + "`");
      }
    }
    assertThat(members).contains("`System.load`", "`Lookup.defineClass`").hasSizeGreaterThan(30);
    assertThat(members).as("members that %s names", PAGE.getFileName()).allMatch(page::contains);
  }

  private static List<Path> overlays() throws IOException {
    Path folder = Repository.root().resolve("runtime/java/src/main/jdk17/overlay");
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java")).toList());
    }
  }
}
