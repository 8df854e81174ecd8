package mirc.image.manifest;

import java.util.List;
import mirc.wiring.BootParameter;
import mirc.wiring.Dependency;
import mirc.wiring.Instance;
import mirc.wiring.Limits;
import mirc.wiring.WiringPlan;

/**
 * What is embedded in an image to tell what it is, and written beside it.
 *
 * @param unikernel its name
 * @param version its version, empty if it has none
 * @param target what it runs on
 * @param devices all instances, in construction order
 * @param parameters boot parameters
 * @param limits budgets
 * @param dependencies artifacts with checksums
 * @param origins what it was compiled with
 */
public record Manifest(
    String unikernel,
    String version,
    String target,
    List<Instance> devices,
    List<BootParameter> parameters,
    Limits limits,
    List<Dependency> dependencies,
    Origins origins) {

  /** Of the note that holds the manifest: who defines it, and which of their notes it is. */
  public static final String NOTE_OWNER = "mirc";

  /** See {@link #NOTE_OWNER}. */
  public static final int NOTE_TYPE = 1;

  public Manifest {
    devices = List.copyOf(devices);
    parameters = List.copyOf(parameters);
    dependencies = List.copyOf(dependencies);
  }

  /** The manifest of what {@code plan} describes. */
  public static Manifest of(WiringPlan plan, Origins origins) {
    return new Manifest(
        plan.unikernel(),
        plan.version(),
        plan.target().name(),
        plan.instances(),
        plan.parameters(),
        plan.limits(),
        plan.dependencies(),
        origins);
  }

  /**
   * What an image was compiled with.
   *
   * @param mirc version of mirc
   * @param toolChain version of the C tool chain
   * @param jdk version of the JDK whose classes the image contains
   * @param jdkModules SHA-256 of that JDK's {@code lib/modules}, lower-case hex
   */
  public record Origins(String mirc, String toolChain, String jdk, String jdkModules) {}
}
