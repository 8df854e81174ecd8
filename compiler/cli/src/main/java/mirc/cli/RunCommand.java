package mirc.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mirc.backend.Backend;
import mirc.backend.Console;
import mirc.backend.Gdb;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.diagnostics.Checked;
import mirc.driver.Backends;
import mirc.driver.Builder;
import mirc.driver.Built;
import mirc.driver.PlanFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds a unikernel and runs it. */
@Command(
    name = "run",
    description = "Builds a unikernel, launches it, and ends with its exit code.",
    customSynopsis = "mirc run [OPTIONS] [FILE|DIR][:UNIKERNEL] [-- BOOT-PARAMETERS]")
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final List<String> arguments;
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "[FILE|DIR][:UNIKERNEL]",
      defaultValue = ".",
      description = "The project; this folder if left out.")
  private String selection = ".";

  @Option(
      names = {"-v", "--verbose"},
      description = "Print the plain command that launches the unikernel.")
  private boolean verbose;

  @Option(
      names = {"-o", "--option"},
      paramLabel = "NAME=VALUE",
      description = "A setting of the target's launcher, such as machine=microvm.")
  private Map<String, String> options = new HashMap<>();

  @Option(
      names = "--gdb",
      description =
          "Build for a debugger, and start it: gdb runs a unix image; a kvm guest waits for the gdb"
              + " command that is printed.")
  private boolean debugger;

  RunCommand(Terminal terminal, BootArguments boot) {
    this.terminal = terminal;
    this.arguments = boot.values();
  }

  @Override
  public Integer call() throws InterruptedException {
    terminal.setQuiet(output.quiet());
    if (debugger) {
      project.debug();
      options.putIfAbsent(Gdb.OPTION, "");
    }
    Checked<Built> built = project.request(selection).then(new Builder(terminal)::build);
    if (!built.diagnostics().isEmpty()) {
      Reports.print(terminal, output, built.diagnostics());
    }
    if (built.hasErrors()) {
      return ExitCode.MIRC_FAILED;
    }
    terminal.clearProgress();
    return launch(built.get());
  }

  private static String shell(List<String> command) {
    return command.stream().map(Shell::quoted).collect(Collectors.joining(" "));
  }

  private int launch(Built built) throws InterruptedException {
    Backend backend = Backends.of(built.target()).orElseThrow();
    Launch launch =
        new Launch(
            PlanFile.read(built.wiring()).get(),
            built.program(),
            built.directory(),
            arguments,
            options,
            new Console.Inherited());
    Launcher launcher = backend.launcher();
    List<String> gdb = launcher.debugger(launch);
    if (!gdb.isEmpty()) {
      terminal.err().println("mirc: the guest waits for a debugger; in another terminal, type");
      terminal.err().println("  " + shell(gdb));
      terminal.err().flush();
    }
    if (verbose) {
      terminal.err().println(shell(launcher.command(launch)));
      terminal.err().flush();
    }
    Launcher.Outcome outcome = launcher.run(launch);
    if (outcome instanceof Launcher.Outcome.Ended ended) {
      return ended.code();
    }
    if (outcome instanceof Launcher.Outcome.Crashed crashed) {
      terminal.err().println("mirc: the unikernel crashed: " + crashed.message());
      return ExitCode.MIRC_FAILED;
    }
    if (outcome instanceof Launcher.Outcome.Missing missing) {
      terminal
          .err()
          .println(
              "mirc: `"
                  + missing.requirement().name()
                  + "` is missing; it "
                  + missing.requirement().purpose()
                  + ". Install it with:\n  "
                  + String.join(" ", missing.requirement().install()));
      return ExitCode.TOOL_MISSING;
    }
    Launcher.Outcome.Refused refused = (Launcher.Outcome.Refused) outcome;
    terminal.err().println("mirc: " + refused.message());
    return ExitCode.CANNOT_LAUNCH;
  }
}
