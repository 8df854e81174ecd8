package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Maven artifacts that a project requires: {@code greetings}, which has a module and a class, and
 * {@code names}, which that needs. They lie in a local repository of the test's own.
 */
class RequiresTest {
  private static final String NAMES =
      "package names; public class Names { public static String first() { return \"Ada\"; } }";
  private static final String GREETING =
      "package greetings; public interface Greeting { String text(); }";
  private static final String POLITE =
      "package greetings; public class Polite implements Greeting { public String text() { return"
          + " \"Hello, \" + names.Names.first(); } }";
  private static final String MODULE =
      """
      edition 1
      module greetings

      interface Greeting = java "greetings.Greeting"

      device Greetings(): Greeting = java "greetings.Polite"
      """;
  private static final String ROOT =
      """
      edition 1

      import greetings.Greetings

      requires "com.example:greetings:1"

      unikernel hello {
        start java "app.Hello"(Greetings())
      }
      """;
  private static final String HELLO =
      "package app; public class Hello { private final greetings.Greeting greeting; public"
          + " Hello(greetings.Greeting greeting) { this.greeting = greeting; } public void run() {"
          + " System.out.println(greeting.text() + names.Names.first().length()); } }";

  private final Path folder;
  private final Path project;

  RequiresTest(@TempDir Path folder) {
    this.folder = folder;
    this.project = folder.resolve("project");
  }

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    publish("names", "2", "", "", NAMES);
    publish(
        "greetings",
        "1",
        MODULE,
        "<dependencies><dependency><groupId>com.example</groupId><artifactId>names</artifactId>"
            + "<version>2</version></dependency></dependencies>",
        GREETING,
        POLITE);
    write("hello.mirage", ROOT);
    write("src/app/Hello.java", HELLO);
  }

  @Test
  void classesAndModulesOfArtifactsArePartOfTheProject() throws IOException, InterruptedException {
    String hello = "Hello, Ada3\n";
    good("check");
    String lock = Files.readString(project.resolve("mirage.lock.yaml"));
    assertThat(lock).contains("- com.example:greetings:1\n", "coordinates: com.example:names:2\n");
    assertThat(good("run", "-t", "jvm")).isEqualTo(hello);
    assertThat(good("run", "-t", "jvm")).as("built before").isEqualTo(hello);
    assertThat(good("run")).isEqualTo(hello);
    assertThat(good("inspect", "build/hello/unix/hello"))
        .contains("com.example:greetings:1", "com.example:names:2");

    String plan = good("compile", "--emit", "wiring");
    assertThat(plan).contains("com.example:names:2");
    write("plan.yaml", plan);
    good("compile", "-t", "jvm", "--from-plan", "plan.yaml");
    assertThat(Files.readString(project.resolve("mirage.lock.yaml"))).isEqualTo(lock);
  }

  @Test
  void otherBytesThanLockedAreRefused() throws IOException, InterruptedException {
    good("check");
    publish("names", "2", "", "", NAMES.replace("Ada", "Eve"));
    Outcome refused = mirc("check");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("error[M0289]", "`com.example:names:2`", "mirage.lock.yaml:", "^^^^");
    Files.delete(project.resolve("mirage.lock.yaml"));
    assertThat(good("run", "-t", "jvm")).isEqualTo("Hello, Eve3\n");
  }

  @Test
  void damagedLockFileIsRefused() throws IOException, InterruptedException {
    write("mirage.lock.yaml", "lock: 1\nrequires: [\n");
    assertThat(mirc("check").err())
        .contains("error[M0288]", "mirage.lock.yaml:", "delete the file");
    write("mirage.lock.yaml", "lock: 9\nrequires: []\nartifacts: []\n");
    assertThat(mirc("check").err()).contains("error[M0288]", "format `9`");
  }

  @Test
  void whatCannotBeHadIsNamedWhereItIsRequired() throws IOException, InterruptedException {
    write("hello.mirage", ROOT.replace("greetings:1", "gretings:1"));
    assertThat(mirc("check").err())
        .contains("error[M0287]", "com.example:gretings", "hello.mirage:5:10");
    write("hello.mirage", ROOT.replace("greetings:1", "greetings"));
    assertThat(mirc("check").err()).contains("error[M0335]").doesNotContain("M0490");
  }

  /** Puts a jar with classes and perhaps a module, and its pom, into the repository. */
  private void publish(
      String artifact, String version, String module, String pom, String... sources)
      throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    for (String source : sources) {
      String name = source.replaceAll(".*public (class|interface) (\\w+).*", "$2");
      Path file = Files.writeString(folder.resolve(name + ".java"), source);
      String[] options = {"-d", classes.toString(), "-cp", classes.toString(), file.toString()};
      assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
    }
    Path place = repository().resolve("com/example").resolve(artifact).resolve(version);
    Files.createDirectories(place);
    String base = artifact + "-" + version;
    try (OutputStream out = Files.newOutputStream(place.resolve(base + ".jar"));
        ZipOutputStream jar = new ZipOutputStream(out);
        Stream<Path> files = Files.list(classes.resolve(artifact))) {
      for (Path file : files.toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        jar.write(Files.readAllBytes(file));
      }
      if (!module.isEmpty()) {
        jar.putNextEntry(new ZipEntry("META-INF/mirage/" + artifact + ".mirage"));
        jar.write(module.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.writeString(
        place.resolve(base + ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>"
            + artifact
            + "</artifactId><version>"
            + version
            + "</version>"
            + pom
            + "</project>");
  }

  private Path repository() {
    return folder.resolve("repository");
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What a command that has to succeed prints. */
  private String good(String... arguments) throws IOException, InterruptedException {
    Outcome outcome = mirc(arguments);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  /** mirc in a process of its own, for its local repository is a property of the whole process. */
  private Outcome mirc(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.add("-Dmaven.repo.local=" + repository());
    String classPath = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", absolute(classPath), "mirc.cli.Main"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    int code =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Outcome(code, Files.readString(out), Files.readString(err));
  }

  private static String absolute(String classPath) {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
