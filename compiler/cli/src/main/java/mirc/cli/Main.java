package mirc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import mirc.driver.UnavailableException;
import picocli.CommandLine;

/** The command line's entry point. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the command and returns its exit code. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    Terminal terminal = Terminal.of(out, err);
    BootArguments boot = BootArguments.after(arguments);
    CommandLine line = new CommandLine(new MircCommand(), new CommandFactory(terminal, boot));
    line.getSubcommands().values().forEach(Main::addHelp);
    line.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, terminal));
    line.setParameterExceptionHandler((failure, all) -> refuse(failure, terminal));
    return line.execute(boot.before(arguments));
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("--help")
                .usageHelp(true)
                .description("Print this help.")
                .build());
  }

  /** One sentence and where to read on: the usage of a command would hide them. */
  private static int refuse(CommandLine.ParameterException failure, Terminal terminal) {
    CommandLine command = failure.getCommandLine();
    terminal.err().println("mirc: " + sentence(String.valueOf(failure.getMessage())));
    if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
      for (String near : unmatched.getSuggestions()) {
        terminal.err().println("  did you mean `" + near + "`?");
      }
    }
    String name = command.getCommandSpec().qualifiedName();
    terminal.err().println("  `" + name + " --help` says what there is");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** The parser's message as ours begin and quote. */
  private static String sentence(String message) {
    String first = message.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    return (first + message.substring(1)).replace('\'', '`');
  }

  private static int report(Exception failure, Terminal terminal) {
    terminal.clearProgress();
    if (failure instanceof UnavailableException) {
      terminal.err().println("mirc: " + failure.getMessage());
    } else {
      terminal.err().println("mirc: a fault in mirc itself; please report it with what follows:");
      failure.printStackTrace(terminal.err());
    }
    return ExitCode.MIRC_FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
