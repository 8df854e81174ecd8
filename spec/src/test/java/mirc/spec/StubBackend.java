package mirc.spec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mirc.backend.Backend;
import mirc.backend.ChildProcess;
import mirc.backend.ImageRecipe;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.backend.Resource;
import mirc.wiring.WiringPlan;

/** A target that no other module knows of: found by its jar's service file alone. */
public final class StubBackend implements Backend, Launcher {
  private static final String ROOT = "mirage/backend";

  @Override
  public String target() {
    return "stub";
  }

  @Override
  public Resource declaration() {
    return file("META-INF/mirage.target.stub.mirage");
  }

  @Override
  public Optional<ImageRecipe> image(WiringPlan plan) {
    List<Resource> sources = List.of(file(ROOT + "/stub/stub.c"));
    Resource script = file(ROOT + "/stub/stub.ld");
    return Optional.of(
        new ImageRecipe(sources, List.of(), ROOT, script, List.of(), List.of(), plan.unikernel()));
  }

  @Override
  public Launcher launcher() {
    return this;
  }

  @Override
  public List<String> command(Launch launch) {
    return List.of(((Launch.Program.Image) launch.program()).file().toAbsolutePath().toString());
  }

  @Override
  public Outcome run(Launch launch) throws InterruptedException {
    try {
      return new Outcome.Ended(ChildProcess.run(command(launch), launch.console()));
    } catch (IOException e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    }
  }

  private static Resource file(String path) {
    return new Resource(StubBackend.class, path);
  }
}
