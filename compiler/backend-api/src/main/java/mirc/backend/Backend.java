package mirc.backend;

import java.util.List;
import java.util.Optional;
import mirc.wiring.WiringPlan;

/**
 * A target: how unikernels are built for it and launched on it. Implementations are public, have a
 * public constructor without parameters and no state, and are named in {@code
 * META-INF/services/mirc.backend.Backend}.
 */
public interface Backend {

  /** The target's name, as in its {@code target} declaration. */
  String target();

  /**
   * The {@code .mirage} module that declares the target, its capabilities, and the devices that
   * only it has.
   */
  Resource declaration();

  /** What is compiled and linked into an image; empty when the target runs class files. */
  Optional<ImageRecipe> image(WiringPlan plan);

  /**
   * Files written beside the image, such as a launch script or a hypervisor's configuration, in the
   * order in which they are written; none if the target does not say.
   */
  default List<Template> files(WiringPlan plan) {
    return List.of();
  }

  /** Runs what was built. */
  Launcher launcher();

  /**
   * The programs of the machine that building and launching need, in the order of their use; none
   * if the target does not say.
   */
  default List<Requirement> requirements() {
    return List.of();
  }
}
