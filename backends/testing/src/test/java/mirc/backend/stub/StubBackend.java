package mirc.backend.stub;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mirc.backend.Backend;
import mirc.backend.ChildProcess;
import mirc.backend.ImageRecipe;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.backend.Requirement;
import mirc.backend.Resource;
import mirc.backend.Template;
import mirc.wiring.WiringPlan;

/** A target that no other module knows of: found by its jar's service file alone. */
public final class StubBackend implements Backend, Launcher {
  @Override
  public String target() {
    return "stub";
  }

  @Override
  public Resource declaration() {
    return new Resource(StubBackend.class, "META-INF/mirage.target.stub.mirage");
  }

  @Override
  public Optional<ImageRecipe> image(WiringPlan plan) {
    return Optional.of(
        new ImageRecipe(
            List.of(new Resource(StubBackend.class, "mirage/backend/stub/stub.c")),
            List.of(),
            "mirage/backend",
            new Resource(StubBackend.class, "mirage/backend/stub/stub.ld"),
            List.of(),
            List.of(),
            plan.unikernel()));
  }

  @Override
  public List<Template> files(WiringPlan plan) {
    return List.of();
  }

  @Override
  public Launcher launcher() {
    return this;
  }

  @Override
  public List<Requirement> requirements() {
    return List.of();
  }

  @Override
  public List<String> command(Launch launch) {
    return launch.program() instanceof Launch.Program.Image image
        ? List.of(image.file().toString())
        : List.of();
  }

  @Override
  public Outcome run(Launch launch) throws InterruptedException {
    try {
      return new Outcome.Ended(ChildProcess.run(command(launch), launch.console()));
    } catch (IOException e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    }
  }
}
