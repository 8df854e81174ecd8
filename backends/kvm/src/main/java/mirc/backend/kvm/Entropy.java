package mirc.backend.kvm;

import java.util.List;

/** Where the guest's random numbers come from. */
enum Entropy {
  /** The processor's RDRAND, where it has it. */
  PROCESSOR("processor"),
  /** A virtio device, and no RDRAND. */
  VIRTIO("virtio"),
  /** Nowhere: shows what a guest does without. */
  NONE("none");

  private final String optionName;

  Entropy(String optionName) {
    this.optionName = optionName;
  }

  /** Its name in the option {@code entropy}. */
  String optionName() {
    return optionName;
  }

  /** What is appended to the processor's name. */
  String processorSuffix() {
    return this == PROCESSOR ? "" : ",-rdrand";
  }

  /** QEMU's options for it. */
  List<String> options(Machine machine) {
    if (this != VIRTIO) {
      return List.of();
    }
    return machine == Machine.MICROVM
        ? List.of("-global", "virtio-mmio.force-legacy=false", "-device", "virtio-rng-device")
        : List.of("-device", "virtio-rng-pci");
  }
}
