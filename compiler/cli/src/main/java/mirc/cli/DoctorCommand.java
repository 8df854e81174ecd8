package mirc.cli;

import java.util.List;
import java.util.concurrent.Callable;
import mirc.driver.Doctor;
import mirc.driver.Doctor.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what this machine can build and run. */
@Command(
    name = "doctor",
    description = "Says what is missing on this machine, and the commands that install it.")
final class DoctorCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--install", description = "Installs what is missing.")
  private boolean install;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.setQuiet(output.quiet());
    List<Finding> findings = install ? Doctor.install(terminal) : Doctor.examine();
    terminal.clearProgress();
    for (Finding finding : findings) {
      String state = finding.good() ? "ok     " : "missing";
      terminal.out().println(state + "  " + finding.name() + ": " + finding.purpose());
      if (!finding.good() && !finding.remedy().isEmpty()) {
        terminal.out().println("         " + String.join(" ", finding.remedy()));
      }
    }
    return findings.stream().allMatch(Finding::good) ? ExitCode.OK : ExitCode.TOOL_MISSING;
  }
}
