package mirc.backend.xen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.backend.Backend;
import mirc.backend.ImageRecipe;
import mirc.backend.Launcher;
import mirc.backend.Launcher.Outcome;
import mirc.backend.Requirement;
import mirc.backend.Resource;
import mirc.backend.Template;
import mirc.backend.testing.TestImage;
import mirc.wiring.WiringPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Event channels of both forms, and grants, in Xen: a domain with itself. */
@Timeout(120)
class XenLoopbackTest {
  private static final String FOLDER = "mirc/backend/xen/";

  @Test
  void eventsAndGrantsWork(@TempDir Path folder) throws IOException, InterruptedException {
    assertThat(run(new XenBackend(), folder))
        .isEqualTo(new TestImage.Result("events: queues\ngrants\n", new Outcome.Ended(0)));
  }

  @Test
  void eventsWorkWhereXenHasNoQueues(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertThat(run(new BitsOnly(), folder))
        .isEqualTo(new TestImage.Result("events: bits\ngrants\n", new Outcome.Ended(0)));
  }

  private static TestImage.Result run(Backend backend, Path folder)
      throws IOException, InterruptedException {
    return TestImage.build(backend, "loopback", resource("loopback.c"), folder)
        .run(Map.of(), List.of());
  }

  private static Resource resource(String name) {
    return new Resource(XenLoopbackTest.class, FOLDER + name);
  }

  /** The target with another answer to what Xen offers. */
  private static final class BitsOnly implements Backend {
    private final Backend xen = new XenBackend();

    @Override
    public String target() {
      return xen.target();
    }

    @Override
    public Resource declaration() {
      return xen.declaration();
    }

    @Override
    public Optional<ImageRecipe> image(WiringPlan plan) {
      return xen.image(plan).map(BitsOnly::withoutQueues);
    }

    private static ImageRecipe withoutQueues(ImageRecipe recipe) {
      List<Resource> sources =
          recipe.sources().stream()
              .map(
                  source ->
                      source.path().endsWith("/event_offer.c") ? resource("bits_only.c") : source)
              .toList();
      return new ImageRecipe(
          sources,
          recipe.headers(),
          recipe.headerRoot(),
          recipe.linkerScript(),
          recipe.compileFlags(),
          recipe.linkFlags(),
          recipe.imageName());
    }

    @Override
    public List<Template> files(WiringPlan plan) {
      return xen.files(plan);
    }

    @Override
    public Launcher launcher() {
      return xen.launcher();
    }

    @Override
    public List<Requirement> requirements() {
      return xen.requirements();
    }
  }
}
