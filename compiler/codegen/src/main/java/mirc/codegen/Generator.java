package mirc.codegen;

import java.util.List;
import mirc.backend.Resource;
import mirc.backend.Template;
import mirc.codegen.boot.BootView;
import mirc.codegen.java.WiringView;
import mirc.wiring.WiringPlan;

/** The phase that prints sources. */
public final class Generator {
  /** Binary name of the generated class with the main method. */
  public static final String MAIN_CLASS = "mirage.generated.Wiring";

  private static final String TEMPLATES = "mirc/codegen/";

  private final Printer printer = new Printer();

  /** The Java wiring: paths are relative to a source root. */
  public List<GeneratedFile> java(WiringPlan plan) {
    return List.of(file("Wiring.java.vm", WiringView.of(plan), "mirage/generated/Wiring.java"));
  }

  /** The C tables that the runtime reads at boot. */
  public List<GeneratedFile> boot(WiringPlan plan) {
    return List.of(file("boot.c.vm", BootView.of(plan), "boot.c"));
  }

  /** The files that a backend adds, printed from its templates. */
  public List<GeneratedFile> files(List<Template> templates) {
    return templates.stream()
        .map(
            template ->
                new GeneratedFile(
                    template.fileName(),
                    printer.print(template.template(), template.view()),
                    template.executable()))
        .toList();
  }

  private GeneratedFile file(String template, Record view, String path) {
    Resource resource = new Resource(Generator.class, TEMPLATES + template);
    return new GeneratedFile(path, printer.print(resource, view), false);
  }
}
