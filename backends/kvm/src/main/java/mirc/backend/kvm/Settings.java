package mirc.backend.kvm;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mirc.backend.Gdb;

/**
 * The launcher's options.
 *
 * @param machine model, {@code q35} unless the option {@code machine} says another
 * @param accelerator the option {@code accel}; empty: what works
 * @param entropy the option {@code entropy}, {@code processor} if it is not given
 * @param debugger the port of the option {@code gdb}, at which the guest waits for a debugger
 */
record Settings(
    Machine machine, Optional<Accelerator> accelerator, Entropy entropy, OptionalInt debugger) {
  private static final int DEBUGGER_PORT = 1234;
  private static final long MIB = 1L << 20;
  private static final long DEFAULT_MEMORY = 256;

  /**
   * Reads the options.
   *
   * @throws UnknownOption if one or its value is not known; the message is for the user
   */
  static Settings of(Map<String, String> options) throws UnknownOption {
    Machine machine = Machine.Q35;
    Optional<Accelerator> accelerator = Optional.empty();
    Entropy entropy = Entropy.PROCESSOR;
    OptionalInt debugger = OptionalInt.empty();
    for (Map.Entry<String, String> option : options.entrySet()) {
      switch (option.getKey()) {
        case "machine" -> machine = choose(Machine.values(), Machine::optionName, option);
        case "accel" ->
            accelerator =
                Optional.of(choose(Accelerator.values(), Accelerator::optionName, option));
        case "entropy" -> entropy = choose(Entropy.values(), Entropy::optionName, option);
        case Gdb.OPTION -> debugger = OptionalInt.of(port(option.getValue()));
        default ->
            throw new UnknownOption(
                "the target `kvm` has no option `"
                    + option.getKey()
                    + "`; it has `machine`, `accel`, `entropy` and `gdb`");
      }
    }
    return new Settings(machine, accelerator, entropy, debugger);
  }

  private static int port(String text) throws UnknownOption {
    if (text.isEmpty()) {
      return DEBUGGER_PORT;
    }
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 1 << 16) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new UnknownOption("`" + text + "` is no port for gdb: a number is wanted");
    }
    throw new UnknownOption("`" + text + "` is no port for gdb: it has to be from 1 to 65535");
  }

  /** The guest's memory in MiB for a limit in bytes, rounded up. */
  static long memory(OptionalLong limit) {
    return limit.isPresent() ? Math.max(1, (limit.getAsLong() + MIB - 1) / MIB) : DEFAULT_MEMORY;
  }

  private static <T> T choose(
      T[] values, Function<T, String> name, Map.Entry<String, String> option) throws UnknownOption {
    return Stream.of(values)
        .filter(value -> name.apply(value).equals(option.getValue()))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownOption(
                    Stream.of(values)
                        .map(value -> "`" + name.apply(value) + "`")
                        .collect(
                            Collectors.joining(
                                ", ",
                                "`" + option.getValue() + "` is no " + option.getKey() + ": ",
                                " are"))));
  }

  /** An option that the target does not have. */
  static final class UnknownOption extends Exception {
    UnknownOption(String message) {
      super(message);
    }
  }
}
