package mirc.backend.kvm;

import java.util.List;
import java.util.Optional;
import mirc.backend.Backend;
import mirc.backend.ImageRecipe;
import mirc.backend.Launcher;
import mirc.backend.Requirement;
import mirc.backend.Resource;
import mirc.backend.x86.Qemu;
import mirc.backend.x86.X86Sources;
import mirc.wiring.WiringPlan;

/** The target {@code kvm}: an ELF image that QEMU, KVM or Firecracker enter by PVH. */
public final class KvmBackend implements Backend {
  private static final String FOLDER = X86Sources.ROOT + "/kvm";
  private static final List<String> SOURCES =
      List.of(
          "start.c",
          "arguments.c",
          "machine_words.c",
          "console.c",
          "clock.c",
          "real_time_clock.c",
          "entropy.c",
          "pci.c",
          "virtio.c",
          "virtio_pci.c",
          "virtio_mmio.c",
          "virtio_random.c",
          "apic.c",
          "wait.c",
          "acpi.c",
          "exit.c");
  private static final List<String> HEADERS =
      List.of("kvm.h", "arguments.h", "real_time_clock.h", "pci.h", "virtio.h", "acpi.h");

  @Override
  public String target() {
    return "kvm";
  }

  @Override
  public Resource declaration() {
    return new Resource(KvmBackend.class, "META-INF/mirage/mirage.target.kvm.mirage");
  }

  @Override
  public Optional<ImageRecipe> image(WiringPlan plan) {
    return Optional.of(
        new ImageRecipe(
            X86Sources.concat(
                X86Sources.machine(), X86Sources.files(KvmBackend.class, FOLDER, SOURCES)),
            X86Sources.concat(
                X86Sources.machineHeaders(), X86Sources.files(KvmBackend.class, FOLDER, HEADERS)),
            X86Sources.ROOT,
            X86Sources.linkerScript(),
            List.of(),
            X86Sources.linkFlags(),
            plan.unikernel() + ".elf"));
  }

  @Override
  public Launcher launcher() {
    return new KvmLauncher();
  }

  @Override
  public List<Requirement> requirements() {
    return List.of(Qemu.REQUIREMENT);
  }
}
