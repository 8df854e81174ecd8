package mirc.spec.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mirc.testkit.Repository;

/** Finds the programs: the files with a main method. Others are classes that programs share. */
final class Programs {
  /**
   * The folders whose programs are linked to one image. Few images, because most of the time goes
   * into the class library's C, which each image has of its own.
   */
  static final List<List<String>> IMAGES =
      List.of(
          List.of(
              "ch04", "ch05", "ch06", "ch07", "ch08", "ch09", "ch10", "ch11", "ch12", "ch13",
              "ch14", "ch15", "ch16"),
          List.of("ch17", "library", "threads", "memory", "regressions"));

  private static final Pattern CHOSEN = Pattern.compile(System.getProperty("mirc.programs", ".*"));

  private Programs() {}

  static Path root() {
    return Repository.conformance("java");
  }

  /** All Java files, sorted. */
  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(root())) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** All programs, sorted by folder and name. */
  static List<Program> all() throws IOException {
    List<Program> programs = new ArrayList<>();
    for (Path file : sources()) {
      if (Files.readString(file).contains("public static void main(String[] ")) {
        programs.add(Program.of(file));
      }
    }
    programs.sort(Comparator.comparing(Program::path));
    return programs;
  }

  /** Those that the system property {@code mirc.programs}, a pattern for their paths, chooses. */
  static List<Program> chosen() throws IOException {
    return all().stream().filter(program -> CHOSEN.matcher(program.path()).find()).toList();
  }
}
