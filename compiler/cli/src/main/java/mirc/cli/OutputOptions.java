package mirc.cli;

import picocli.CommandLine.Option;

/** How a command reports. */
final class OutputOptions {
  @Option(names = "--json", description = "Print results and diagnostics as JSON.")
  private boolean json;

  @Option(names = "--quiet", description = "Print no progress.")
  private boolean quiet;

  boolean json() {
    return json;
  }

  boolean quiet() {
    return quiet;
  }
}
