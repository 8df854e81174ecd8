package mirc.backend.xen;

import java.util.List;
import java.util.Optional;
import mirc.backend.Backend;
import mirc.backend.ImageRecipe;
import mirc.backend.Launcher;
import mirc.backend.Requirement;
import mirc.backend.Resource;
import mirc.backend.Template;
import mirc.backend.x86.X86Sources;
import mirc.wiring.WiringPlan;

/** The target {@code xen}: an ELF image that Xen enters as a PVH domain. */
public final class XenBackend implements Backend {
  private static final String FOLDER = X86Sources.ROOT + "/xen";
  private static final List<String> SOURCES =
      List.of(
          "start.c",
          "arguments.c",
          "interface.c",
          "hypercall_page.S",
          "hypercall.c",
          "events.c",
          "event_bits.c",
          "event_queues.c",
          "event_offer.c",
          "console.c",
          "console_ring.c",
          "store.c",
          "store_ring.c",
          "control.c",
          "grants.c",
          "clock.c",
          "entropy.c",
          "wait.c",
          "exit.c");
  private static final List<String> HEADERS =
      List.of(
          "xen.h",
          "interface.h",
          "event_bits.h",
          "event_queues.h",
          "event_offer.h",
          "console_ring.h",
          "store_ring.h");

  @Override
  public String target() {
    return "xen";
  }

  @Override
  public Resource declaration() {
    return new Resource(XenBackend.class, "META-INF/mirage/mirage.target.xen.mirage");
  }

  @Override
  public Optional<ImageRecipe> image(WiringPlan plan) {
    return Optional.of(
        new ImageRecipe(
            X86Sources.concat(
                X86Sources.machine(), X86Sources.files(XenBackend.class, FOLDER, SOURCES)),
            X86Sources.concat(
                X86Sources.machineHeaders(), X86Sources.files(XenBackend.class, FOLDER, HEADERS)),
            X86Sources.ROOT,
            X86Sources.linkerScript(),
            List.of(),
            X86Sources.linkFlags(),
            imageName(plan)));
  }

  @Override
  public List<Template> files(WiringPlan plan) {
    return List.of(
        new Template(
            new Resource(XenBackend.class, "mirc/backend/xen/xl.cfg.vm"),
            GuestConfiguration.of(plan, imageName(plan), ""),
            "xl.cfg",
            false));
  }

  @Override
  public Launcher launcher() {
    return new XenLauncher();
  }

  @Override
  public List<Requirement> requirements() {
    return Requirements.all();
  }

  private static String imageName(WiringPlan plan) {
    return plan.unikernel() + ".elf";
  }
}
