package mirc.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code mirc} itself. */
@Command(
    name = "mirc",
    mixinStandardHelpOptions = true,
    versionProvider = MircVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Unikernels for the JVM languages, from one declarative file.",
    subcommands = {
      NewCommand.class,
      CheckCommand.class,
      CompileCommand.class,
      RunCommand.class,
      DescribeCommand.class,
      DevicesCommand.class,
      FmtCommand.class,
      ExplainCommand.class,
      InspectCommand.class,
      WhyCommand.class,
      AotCommand.class,
      DoctorCommand.class,
      CleanCommand.class,
    })
final class MircCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
  }
}
