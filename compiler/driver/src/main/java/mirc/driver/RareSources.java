package mirc.driver;

import java.util.List;
import java.util.Set;

/**
 * C that runs once, when the image starts or fails, or on somebody's demand: compiled to be small,
 * whatever it costs.
 */
final class RareSources {
  private static final Set<String> NAMES =
      Set.of(
          "mirage/runtime/c/class_init.c",
          "mirage/runtime/c/collect_verify.c",
          "mirage/runtime/c/command_line.c",
          "mirage/runtime/c/deadlock.c",
          "mirage/runtime/c/heap_histogram.c",
          "mirage/runtime/c/main.c",
          "mirage/runtime/c/panic.c",
          "mirage/runtime/c/text.c",
          "mirage/runtime/c/thread_control.c",
          "mirage/runtime/c/thread_dump.c",
          "mirage/runtime/c/trace_lines.c",
          "mirage/runtime/c/trace_print.c",
          "mirage/backend/unix/arguments.c",
          "mirage/backend/unix/elf.c",
          "mirage/backend/unix/exit.c",
          "mirage/backend/unix/fault.c",
          "mirage/backend/unix/memory.c",
          "mirage/backend/unix/start.c",
          "mirage/backend/x86_64/arguments.c",
          "mirage/backend/x86_64/descriptors.c",
          "mirage/backend/x86_64/exceptions.c",
          "mirage/backend/x86_64/fault.c",
          "mirage/backend/x86_64/hypervisor.c",
          "mirage/backend/x86_64/memory_map.c",
          "mirage/backend/x86_64/refuse.c",
          "mirage/backend/kvm/acpi.c",
          "mirage/backend/kvm/arguments.c",
          "mirage/backend/kvm/exit.c",
          "mirage/backend/kvm/pci.c",
          "mirage/backend/kvm/real_time_clock.c",
          "mirage/backend/kvm/start.c",
          "mirage/backend/xen/arguments.c",
          "mirage/backend/xen/exit.c",
          "mirage/backend/xen/interface.c",
          "mirage/backend/xen/start.c",
          "mirage/backend/xen/store.c");

  private RareSources() {}

  /** The C compiler's flags for a file of the runtime or of a target, beside those of all. */
  static List<String> flags(String path, boolean debug) {
    return NAMES.contains(path) && !debug ? List.of("-Oz") : List.of();
  }
}
