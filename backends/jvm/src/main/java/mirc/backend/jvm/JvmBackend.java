package mirc.backend.jvm;

import java.util.Optional;
import mirc.backend.Backend;
import mirc.backend.ImageRecipe;
import mirc.backend.Launcher;
import mirc.backend.Resource;
import mirc.wiring.WiringPlan;

/** The target {@code jvm}: class files, run by the Java that mirc itself runs on. */
public final class JvmBackend implements Backend {

  @Override
  public String target() {
    return "jvm";
  }

  @Override
  public Resource declaration() {
    return new Resource(JvmBackend.class, "META-INF/mirage/mirage.target.jvm.mirage");
  }

  @Override
  public Optional<ImageRecipe> image(WiringPlan plan) {
    return Optional.empty();
  }

  @Override
  public Launcher launcher() {
    return new JvmLauncher();
  }
}
