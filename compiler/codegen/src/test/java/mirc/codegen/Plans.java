package mirc.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mirc.source.Source;
import mirc.wiring.WiringPlan;
import mirc.wiring.yaml.PlanYaml;

/** The plans of spec/conformance/wiring. */
final class Plans {
  private static final Path FOLDER = Path.of("../../spec/conformance/wiring");

  private Plans() {}

  /** One app, one parameter. */
  static WiringPlan greeting() {
    return read("greeting.yaml");
  }

  /** Every kind of argument, parameter and condition, and two apps. */
  static WiringPlan everything() {
    return read("everything.yaml");
  }

  private static WiringPlan read(String name) {
    try {
      return PlanYaml.read(Source.of(name, Files.readString(FOLDER.resolve(name)))).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
