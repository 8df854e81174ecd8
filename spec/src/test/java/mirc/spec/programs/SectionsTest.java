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
  /** How many sections of the first level each of the chapters 4 to 17 has. */
  private static final List<Integer> TOP_LEVEL =
      List.of(12, 6, 7, 7, 10, 9, 9, 3, 8, 5, 23, 29, 9, 7);

  /** How many sections of all levels each of them has. */
  private static final List<Integer> ALL_LEVELS =
      List.of(34, 21, 45, 20, 67, 43, 9, 9, 20, 43, 44, 101, 36, 24);

  /** One line of the list; no programs if the section has no run-time meaning. */
  private record Section(String number, String title, List<String> programs, String reason) {
    static Section parse(String line) {
      int first = line.indexOf(" | ");
      int last = line.lastIndexOf(" | "); // there are bars in titles too
      assertThat(last).as(line).isGreaterThan(first);
      String number = line.substring(0, first);
      String title = line.substring(first + 3, last);
      String programs = line.substring(last + 3);
      return programs.startsWith("- ")
          ? new Section(number, title, List.of(), programs.substring(2))
          : new Section(number, title, List.of(programs.split(" ")), "");
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
  void noSectionIsMissing() throws IOException {
    List<int[]> all = sections().stream().map(section -> parts(section.number())).toList();
    for (int chapter = 4; chapter <= 17; chapter++) {
      int number = chapter;
      List<int[]> of = all.stream().filter(parts -> parts[0] == number).toList();
      assertThat(of.stream().filter(parts -> parts.length == 2).count())
          .as("sections of the first level in chapter %d", chapter)
          .isEqualTo((long) TOP_LEVEL.get(chapter - 4));
      assertThat(of).as("sections of chapter %d", chapter).hasSize(ALL_LEVELS.get(chapter - 4));
    }
    Set<String> numbers = new TreeSet<>();
    sections().forEach(section -> numbers.add(section.number()));
    for (int[] parts : all) {
      int last = parts[parts.length - 1];
      // 14.23 to 14.29 are kept free for statements to come.
      if (last > 1 && !(parts[0] == 14 && parts.length == 2 && last == 30)) {
        parts[parts.length - 1] = last - 1;
        String before = String.join(".", Arrays.stream(parts).mapToObj(String::valueOf).toList());
        parts[parts.length - 1] = last;
        assertThat(numbers).contains(before);
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
