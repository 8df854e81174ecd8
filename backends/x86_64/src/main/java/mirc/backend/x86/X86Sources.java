package mirc.backend.x86;

import java.util.ArrayList;
import java.util.List;
import mirc.backend.Resource;

/** The shared files, for the recipes of the targets that use them. */
public final class X86Sources {
  /** The folder of all targets' files in their jars, which is the include directory too. */
  public static final String ROOT = "mirage/backend";

  private static final String FOLDER = ROOT + "/x86_64";
  private static final List<String> MACHINE =
      List.of(
          "pvh_entry.S",
          "vectors.S",
          "arguments.c",
          "memory_map.c",
          "frames.c",
          "paging.c",
          "memory.c",
          "stacks.c",
          "descriptors.c",
          "exceptions.c",
          "fault.c",
          "scale.c",
          "pvclock.c",
          "wait.c",
          "input.c",
          "random.c",
          "hypervisor.c",
          "refuse.c");
  private static final List<String> MACHINE_HEADERS =
      List.of("x86.h", "cpu.h", "pvh.h", "pvclock.h", "exceptions.h");

  private X86Sources() {}

  /** The names of the processor's exceptions. */
  public static List<Resource> exceptions() {
    return files(X86Sources.class, FOLDER, List.of("exceptions.c"));
  }

  /** What {@link #exceptions} includes. */
  public static List<Resource> exceptionHeaders() {
    return files(X86Sources.class, FOLDER, List.of("exceptions.h"));
  }

  /** What a virtual machine's image starts with: entry, paging, memory, stacks, vectors. */
  public static List<Resource> machine() {
    return files(X86Sources.class, FOLDER, MACHINE);
  }

  /** What {@link #machine} includes. */
  public static List<Resource> machineHeaders() {
    return files(X86Sources.class, FOLDER, MACHINE_HEADERS);
  }

  /** The linker script of a virtual machine's image. */
  public static Resource linkerScript() {
    return new Resource(X86Sources.class, FOLDER + "/image.ld");
  }

  /** What the script needs: segments lie in the file as they come, not at multiples of a page. */
  public static List<String> linkFlags() {
    return List.of("--nmagic");
  }

  /** The resources of these names in a folder of the jar that {@code anchor} is in. */
  public static List<Resource> files(Class<?> anchor, String folder, List<String> names) {
    return names.stream().map(name -> new Resource(anchor, folder + "/" + name)).toList();
  }

  /** One list after the other. */
  public static List<Resource> concat(List<Resource> first, List<Resource> second) {
    List<Resource> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
