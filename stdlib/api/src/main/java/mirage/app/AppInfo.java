package mirage.app;

import java.util.List;

/** What the unikernel is built of, as known when it was compiled. */
public interface AppInfo {

  /** The unikernel's name in its {@code .mirage} file. */
  String name();

  /** Its {@code version}, empty when it has none. */
  String version();

  /** The target that it was compiled for, such as {@code kvm}. */
  String target();

  /** Its devices as {@code id: Device}, in the order in which they were made. */
  List<String> devices();

  /** The Maven artifacts in it as {@code group:artifact:version}, sorted. */
  List<String> dependencies();
}
