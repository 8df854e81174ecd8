package mirc.spec.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/**
 * HotSpot, with the options that say what "as on HotSpot" means.
 *
 * @param jdk its home
 * @param classes folder of class files
 * @param mainClass the dispatcher
 */
record HotSpotRunner(Path jdk, Path classes, String mainClass) implements Runner {
  private static final long PATIENCE_MILLISECONDS = 120_000;

  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-UseLibmIntrinsic",
          "-XX:-InlineMathNatives",
          // A trace must not depend on whether the method was compiled yet.
          "-XX:-OmitStackTraceInFastThrow",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx64m",
          "-Dfile.encoding=UTF-8",
          "-Dsun.stdout.encoding=UTF-8",
          "-Dsun.stderr.encoding=UTF-8");

  @Override
  public Outcome run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", classes.toString(), mainClass));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    Timer timer = new Timer(true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            process.destroyForcibly();
          }
        },
        PATIENCE_MILLISECONDS);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    timer.cancel();
    return new Outcome(output, "exit code " + code);
  }
}
