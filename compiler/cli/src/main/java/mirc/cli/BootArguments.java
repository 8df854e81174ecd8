package mirc.cli;

import java.util.Arrays;
import java.util.List;

/**
 * What stands after {@code --} on the command line: the unikernel's, word by word, and none of
 * mirc's business.
 */
record BootArguments(List<String> values) {
  private static final String MARK = "--";

  BootArguments {
    values = List.copyOf(values);
  }

  static BootArguments after(String[] arguments) {
    int mark = Arrays.asList(arguments).indexOf(MARK);
    return new BootArguments(
        mark < 0 ? List.of() : Arrays.asList(arguments).subList(mark + 1, arguments.length));
  }

  /** The arguments before the mark. */
  String[] before(String[] arguments) {
    int mark = Arrays.asList(arguments).indexOf(MARK);
    return mark < 0 ? arguments : Arrays.copyOf(arguments, mark);
  }
}
