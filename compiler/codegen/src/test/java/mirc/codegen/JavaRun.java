package mirc.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated wiring and classes of a test, compiled, and run in a process of their own. */
final class JavaRun {
  private static final Pattern CLASS = Pattern.compile("public final class (\\w+)");

  private final Path classes;

  private JavaRun(Path classes) {
    this.classes = classes;
  }

  static JavaRun compile(Path folder, String... sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      Matcher matcher = CLASS.matcher(source);
      assertThat(matcher.find()).isTrue();
      files.add(Files.writeString(folder.resolve(matcher.group(1) + ".java"), source));
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-d", classes.toString(), "-cp", classPath());
      boolean right =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(right).as(messages.toString()).isTrue();
    }
    return new JavaRun(classes);
  }

  /** What it writes, and its exit code in brackets. */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
    command.addAll(List.of("-cp", classes + java.io.File.pathSeparator + classPath()));
    command.add(Generator.MAIN_CLASS);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output + "[" + process.waitFor() + "]";
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }
}
