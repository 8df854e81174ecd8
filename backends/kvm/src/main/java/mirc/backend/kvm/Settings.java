package mirc.backend.kvm;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The launcher's options.
 *
 * @param machine model, {@code q35} unless the option {@code machine} says another
 * @param accelerator the option {@code accel}; empty: what works
 * @param entropy the option {@code entropy}, {@code processor} if it is not given
 */
record Settings(Machine machine, Optional<Accelerator> accelerator, Entropy entropy) {
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
    for (Map.Entry<String, String> option : options.entrySet()) {
      switch (option.getKey()) {
        case "machine" -> machine = choose(Machine.values(), Machine::optionName, option);
        case "accel" ->
            accelerator =
                Optional.of(choose(Accelerator.values(), Accelerator::optionName, option));
        case "entropy" -> entropy = choose(Entropy.values(), Entropy::optionName, option);
        default ->
            throw new UnknownOption(
                "the target `kvm` has no option `"
                    + option.getKey()
                    + "`; it has `machine`, `accel` and `entropy`");
      }
    }
    return new Settings(machine, accelerator, entropy);
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
