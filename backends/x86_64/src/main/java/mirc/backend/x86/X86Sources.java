package mirc.backend.x86;

import java.util.List;
import java.util.stream.Stream;
import mirc.backend.Resource;

/** The shared files, for the recipes of the targets that use them. */
public final class X86Sources {
  private static final String FOLDER = "mirage/backend/x86_64";

  private X86Sources() {}

  /** The names of the processor's exceptions. */
  public static List<Resource> exceptions() {
    return files(X86Sources.class, FOLDER, List.of("exceptions.c"));
  }

  /** What {@link #exceptions} includes. */
  public static List<Resource> exceptionHeaders() {
    return files(X86Sources.class, FOLDER, List.of("exceptions.h"));
  }

  /** The resources of these names in a folder of the jar that {@code anchor} is in. */
  public static List<Resource> files(Class<?> anchor, String folder, List<String> names) {
    return names.stream().map(name -> new Resource(anchor, folder + "/" + name)).toList();
  }

  /** One list after the other. */
  public static List<Resource> concat(List<Resource> first, List<Resource> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
