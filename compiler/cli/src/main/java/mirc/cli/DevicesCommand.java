package mirc.cli;

import java.util.concurrent.Callable;
import mirc.driver.DeviceList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists devices. */
@Command(name = "devices", description = "Lists the devices of the standard library and targets.")
final class DevicesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-t", "--target"},
      paramLabel = "TARGET",
      defaultValue = "",
      description = "Only those that this target has.")
  private String target = "";

  DevicesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (DeviceList.Entry entry : DeviceList.all()) {
      if (target.isEmpty() || entry.targets().contains(target)) {
        terminal
            .out()
            .println(
                entry.module()
                    + "."
                    + entry.name()
                    + (entry.needs().isEmpty() ? "" : " needs " + String.join(", ", entry.needs()))
                    + "  ["
                    + String.join(" ", entry.targets())
                    + "]");
      }
    }
    return ExitCode.OK;
  }
}
