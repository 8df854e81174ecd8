package mirc.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.source.Source;
import mirc.wiring.WiringPlan;
import mirc.wiring.yaml.PlanYaml;

/** Reads wiring plans from files. */
public final class PlanFile {
  private PlanFile() {}

  /** The plan in {@code file}, or what is wrong with the file. */
  public static Checked<WiringPlan> read(Path file) {
    if (!Files.isRegularFile(file)) {
      Source typed = Source.of("<command line>", file.toString());
      return Checked.failed(
          List.of(
              Diagnostic.of(
                  DriverCode.NO_SUCH_PROJECT, typed.whole(), "there is no file `" + file + "`")));
    }
    return Sources.read(file, file.toString()).then(PlanYaml::read);
  }
}
