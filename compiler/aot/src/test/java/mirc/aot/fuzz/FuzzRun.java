package mirc.aot.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import mirc.aot.Aot;
import mirc.aot.AotRequest;
import mirc.aot.AotResult;
import mirc.aot.Checking;
import mirc.aot.ProgramImage;
import mirc.image.compile.CheckingFlags;

/** Runs random programs on HotSpot and in one unix image, and compares what they print. */
public final class FuzzRun {
  /**
   * A section that printed something else in the image.
   *
   * @param section program and section
   * @param expected what HotSpot printed
   * @param actual what the image printed
   */
  public record Difference(String section, String expected, String actual) {
    @Override
    public String toString() {
      List<String> left = expected.lines().toList();
      List<String> right = actual.lines().toList();
      int same = 0;
      while (same < left.size() && same < right.size() && left.get(same).equals(right.get(same))) {
        same++;
      }
      return section
          + " differs in line "
          + (same + 1)
          + " of what it prints\n  HotSpot: "
          + (same < left.size() ? left.get(same) : "(nothing)")
          + "\n  image:   "
          + (same < right.size() ? right.get(same) : "(nothing)");
    }
  }

  private record Outcome(int code, String output) {}

  private static final String NO_SECTION = "the end";

  private FuzzRun() {}

  /** Compares the programs of {@code count} seeds, from {@code first} on. */
  public static List<Difference> compare(long first, int count, Checking checking, Path folder)
      throws IOException {
    List<FuzzProgram> programs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      programs.add(FuzzProgram.of(first + i));
    }
    Path classes = compile(programs, folder);
    AotRequest request = ProgramImage.request("Main", classes);
    AotResult result = Aot.compile(request.checking(checking));
    List<String> flags = checking == Checking.FACTS ? CheckingFlags.all() : List.of("-O1");
    Path image =
        ProgramImage.build(result, Files.createDirectories(folder.resolve("image")), flags);
    Outcome expected = onHotSpot(classes);
    if (expected.code() != 0) {
      throw new IllegalStateException("HotSpot ended with " + expected.code() + expected.output());
    }
    return differences(expected, run(List.of(image.toString())));
  }

  private static Outcome onHotSpot(Path classes) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProgramImage.jdk().resolve("bin/java").toString());
    command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-UseLibmIntrinsic"));
    command.addAll(List.of("-XX:-InlineMathNatives", "-Xmx64m", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-XX:-OmitStackTraceInFastThrow", "-cp", classes.toString(), "Main"));
    return run(command);
  }

  private static List<Difference> differences(Outcome expected, Outcome actual) {
    Map<String, String> left = sections(expected);
    Map<String, String> right = sections(actual);
    List<Difference> differences = new ArrayList<>();
    left.forEach(
        (section, text) -> {
          String other = right.getOrDefault(section, "(it was not reached)");
          if (!other.equals(text)) {
            differences.add(new Difference(section, text, other));
          }
        });
    return differences;
  }

  private static Map<String, String> sections(Outcome outcome) {
    Map<String, String> sections = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    for (String line : (outcome.output() + "## " + NO_SECTION + "\n").lines().toList()) {
      if (line.startsWith("## ")) {
        text = new StringBuilder();
        sections.put(line.substring(3), "");
      }
      String section = sections.keySet().stream().reduce((a, b) -> b).orElse(NO_SECTION);
      sections.put(section, text.append(line).append('\n').toString());
    }
    sections.put(NO_SECTION, "exit code " + outcome.code());
    return sections;
  }

  private static Path compile(List<FuzzProgram> programs, Path folder) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    StringBuilder main = new StringBuilder("final class Main {\n");
    main.append("  public static void main(String[] arguments) {\n");
    List<Path> files = new ArrayList<>();
    for (FuzzProgram program : programs) {
      main.append("    ").append(program.name()).append(".run();\n");
      files.add(Files.writeString(sources.resolve(program.name() + ".java"), program.source()));
    }
    files.add(Files.writeString(sources.resolve("Main.java"), main.append("  }\n}\n")));
    try (InputStream report = FuzzRun.class.getResourceAsStream("/fuzz/Report.java")) {
      Path file = sources.resolve("Report.java");
      Files.write(file, Objects.requireNonNull(report).readAllBytes());
      files.add(file);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "--release",
              "17",
              "-g",
              "-parameters",
              "-nowarn",
              "-Xlint:none");
      if (!compiler
          .getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call()) {
        throw new IllegalStateException("a generated program does not compile");
      }
    }
    return classes;
  }

  private static Outcome run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      Path output = Files.createTempFile("fuzz", ".txt");
      process.getInputStream().transferTo(Files.newOutputStream(output));
      process.waitFor(10, TimeUnit.SECONDS);
      String text = Files.readString(output);
      Files.delete(output);
      return new Outcome(process.exitValue(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
  }
}
