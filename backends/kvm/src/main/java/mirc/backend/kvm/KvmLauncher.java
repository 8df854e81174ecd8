package mirc.backend.kvm;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mirc.backend.ChildProcess;
import mirc.backend.Gdb;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.backend.x86.CommandLine;
import mirc.backend.x86.EscapedInput;
import mirc.backend.x86.Qemu;

/** Boots the image in QEMU, with its serial port as the console. */
final class KvmLauncher implements Launcher {
  @Override
  public List<String> command(Launch launch) {
    try {
      Settings settings = Settings.of(launch.options());
      return command(launch, settings, accelerator(settings));
    } catch (Settings.UnknownOption e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while QEMU was tried", e);
    }
  }

  @Override
  public List<String> debugger(Launch launch) {
    try {
      OptionalInt port = Settings.of(launch.options()).debugger();
      if (port.isEmpty() || !(launch.program() instanceof Launch.Program.Image image)) {
        return List.of();
      }
      List<String> command = new ArrayList<>(Gdb.command(image.file()));
      command.addAll(List.of("-ex", "target remote localhost:" + port.getAsInt()));
      return command;
    } catch (Settings.UnknownOption e) {
      return List.of();
    }
  }

  @Override
  public Outcome run(Launch launch) throws InterruptedException {
    if (!Qemu.isPresent()) {
      return new Outcome.Missing(Qemu.REQUIREMENT);
    }
    Optional<Outcome> refusal = CommandLine.refusal(launch.arguments());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    try {
      Settings settings = Settings.of(launch.options());
      List<String> command = command(launch, settings, accelerator(settings));
      Files.createDirectories(launch.directory());
      Channel channel = channel(launch);
      channel.clear();
      int status =
          ChildProcess.run(
              command, launch.console(), guest -> new EscapedInput(guest, channel::awaitReady));
      return outcome(status, channel.exitCode());
    } catch (Settings.UnknownOption e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Outcome.Refused("QEMU cannot be started: " + e.getMessage());
    }
  }

  private static Outcome outcome(int status, OptionalInt code) {
    if (code.isPresent()) {
      return new Outcome.Ended(code.getAsInt());
    }
    if (status == 1) {
      return new Outcome.Refused("QEMU could not start the guest; what it says is above");
    }
    return new Outcome.Crashed(
        "the guest stopped without an exit code (QEMU's own: %d)".formatted(status));
  }

  private static Accelerator accelerator(Settings settings) throws InterruptedException {
    Optional<Accelerator> chosen = settings.accelerator();
    return chosen.isPresent()
        ? chosen.get()
        : new AcceleratorProbe(AcceleratorProbe.userCache()).find();
  }

  private static List<String> command(Launch launch, Settings settings, Accelerator accelerator) {
    if (!(launch.program() instanceof Launch.Program.Image image)) {
      throw new IllegalArgumentException("the target kvm runs images");
    }
    List<String> command = new ArrayList<>(List.of(Qemu.PROGRAM));
    command.addAll(accelerator.options(settings.entropy().processorSuffix()));
    command.addAll(settings.machine().options());
    command.addAll(Machine.quiet(Settings.memory(launch.plan().limits().memory())));
    command.addAll(settings.entropy().options(settings.machine()));
    command.addAll(List.of("-chardev", "stdio,id=console", "-serial", "chardev:console"));
    command.addAll(Machine.debugConsole(channel(launch).file()));
    command.addAll(List.of("-kernel", image.file().toAbsolutePath().toString()));
    settings
        .debugger()
        .ifPresent(port -> command.addAll(List.of("-gdb", "tcp:localhost:" + port, "-S")));
    if (!launch.arguments().isEmpty()) {
      command.addAll(List.of("-append", CommandLine.of(launch.arguments())));
    }
    return command;
  }

  private static Channel channel(Launch launch) {
    return new Channel(launch.directory().toAbsolutePath().resolve("debug-console"));
  }
}
