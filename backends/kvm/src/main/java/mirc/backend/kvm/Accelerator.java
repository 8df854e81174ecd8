package mirc.backend.kvm;

import java.util.List;

/** What executes the guest's instructions. */
enum Accelerator {
  /** The processor itself. */
  KVM("kvm", "host"),
  /** QEMU's emulation. */
  TCG("tcg", "max");

  private final String name;
  private final String processor;

  Accelerator(String name, String processor) {
    this.name = name;
    this.processor = processor;
  }

  /** QEMU's options for it; {@code suffix} changes the processor's features. */
  List<String> options(String suffix) {
    return List.of("-accel", name, "-cpu", processor + suffix);
  }

  /** Its name in the option {@code accel}. */
  String optionName() {
    return name;
  }
}
