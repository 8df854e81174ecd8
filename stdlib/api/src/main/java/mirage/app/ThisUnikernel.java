package mirage.app;

import java.util.List;

/**
 * The facts that the compiler bakes into the image. The compiler knows this one class by name: it
 * passes the arguments, which no {@code .mirage} file can write.
 */
public final class ThisUnikernel implements AppInfo {
  private final String name;
  private final String version;
  private final String target;
  private final List<String> devices;
  private final List<String> dependencies;

  /** What an application sees in a unit test, outside any unikernel. */
  public ThisUnikernel() {
    this("none", "", "jvm", List.of(), List.of());
  }

  /** The facts; see {@link AppInfo} for their forms. */
  public ThisUnikernel(
      String name, String version, String target, List<String> devices, List<String> dependencies) {
    this.name = name;
    this.version = version;
    this.target = target;
    this.devices = devices;
    this.dependencies = dependencies;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public List<String> devices() {
    return devices;
  }

  @Override
  public List<String> dependencies() {
    return dependencies;
  }
}
