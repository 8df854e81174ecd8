package mirc.spec.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list of the language specification's sections and the programs are of one another. */
class SectionsTest {

  /** One line of the list; no programs if the section has no run-time meaning. */
  private record Section(String number, String title, List<String> programs, String reason) {
    static Section parse(String line) {
      String[] parts = line.split(" \\| ", -1);
      assertThat(parts).as(line).hasSize(3);
      return parts[2].startsWith("- ")
          ? new Section(parts[0], parts[1], List.of(), parts[2].substring(2))
          : new Section(parts[0], parts[1], List.of(parts[2].split(" ")), "");
    }
  }

  private static List<Section> sections() throws IOException {
    return Files.readAllLines(Programs.root().resolve("sections.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Section::parse)
        .toList();
  }

  @Test
  void everySectionHasProgramsOrAReason() throws IOException {
    Set<String> there = new TreeSet<>();
    Programs.all().forEach(program -> there.add(program.path()));
    for (Section section : sections()) {
      assertThat(section.title()).isNotBlank();
      if (section.programs().isEmpty()) {
        assertThat(section.reason()).as(section.number()).isNotBlank();
      }
      assertThat(there).as(section.number()).containsAll(section.programs());
      String folder = "ch%02d/".formatted(parts(section.number())[0]);
      assertThat(section.programs()).allMatch(program -> program.startsWith(folder));
    }
  }

  @Test
  void everyProgramOfAChapterIsListedWithItsSection() throws IOException {
    for (Program program : Programs.all()) {
      if (program.folder().startsWith("ch")) {
        List<String> numbers =
            sections().stream()
                .filter(section -> section.programs().contains(program.path()))
                .map(Section::number)
                .toList();
        assertThat(numbers).as(program.path()).isNotEmpty();
        assertThat(numbers).as(program.path()).anyMatch(number -> isNamed(program, number));
      }
    }
  }

  @Test
  void sectionsAreInOrder() throws IOException {
    List<String> numbers = sections().stream().map(Section::number).toList();
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(numbers).isSortedAccordingTo((a, b) -> Arrays.compare(parts(a), parts(b)));
  }

  private static boolean isNamed(Program program, String number) {
    return program.name().startsWith("S" + number.replace('.', '_') + "_");
  }

  private static int[] parts(String number) {
    return Arrays.stream(number.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
