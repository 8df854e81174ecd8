package mirc.spec.programs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import mirc.backend.Backend;
import mirc.backend.Console;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.wiring.WiringPlan;

/**
 * An image, launched by its target.
 *
 * @param image its file
 * @param plan that the target made the recipe for
 */
record ImageRunner(Backend backend, WiringPlan plan, Path image) implements Runner {
  private static final long PATIENCE_MILLISECONDS = 240_000;

  @Override
  public Outcome run(List<String> arguments) throws InterruptedException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Launch launch =
        new Launch(
            plan,
            new Launch.Program.Image(image),
            image.resolveSibling(image.getFileName() + "-run"),
            arguments,
            Map.of(),
            new Console.Streams(new ByteArrayInputStream(new byte[0]), output));
    String end = end(launch);
    return new Outcome(output.toString(StandardCharsets.UTF_8), end);
  }

  private String end(Launch launch) throws InterruptedException {
    Thread runner = Thread.currentThread();
    Timer timer = new Timer(true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            runner.interrupt(); // the launcher ends the guest
          }
        },
        PATIENCE_MILLISECONDS);
    try {
      Launcher.Outcome outcome = backend.launcher().run(launch);
      return outcome instanceof Launcher.Outcome.Ended ended
          ? "exit code " + ended.code()
          : outcome.toString();
    } catch (InterruptedException e) {
      return "no end after " + PATIENCE_MILLISECONDS / 1000 + " s";
    } finally {
      timer.cancel();
    }
  }
}
