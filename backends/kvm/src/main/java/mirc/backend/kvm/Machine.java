package mirc.backend.kvm;

import java.nio.file.Path;
import java.util.List;

/** The virtual machine's model. */
enum Machine {
  /** A PC of 2009 with PCI Express. */
  Q35("q35", "q35"),
  /** Without PCI and most of a PC's past; starts sooner. */
  MICROVM("microvm", "microvm,acpi=on,rtc=on"),
  /** A PC of 1996. */
  PC("pc", "pc");

  private final String optionName;
  private final String model;

  Machine(String optionName, String model) {
    this.optionName = optionName;
    this.model = model;
  }

  /** Its name in the option {@code machine}. */
  String optionName() {
    return optionName;
  }

  /** QEMU's options for it. */
  List<String> options() {
    return List.of("-M", model);
  }

  /** No devices but those that are named, no window, no second start; memory in MiB. */
  static List<String> quiet(long memory) {
    return List.of(
        "-m", memory + "M", "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot");
  }

  /** The port on which the guest talks to the launcher, written to a file. */
  static List<String> debugConsole(Path file) {
    return List.of(
        "-chardev",
        "file,id=channel,path=" + file.toString().replace(",", ",,"),
        "-device",
        "isa-debugcon,iobase=0xe9,chardev=channel");
  }
}
