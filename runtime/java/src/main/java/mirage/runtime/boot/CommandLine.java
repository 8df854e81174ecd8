package mirage.runtime.boot;

import org.jspecify.annotations.Nullable;

/**
 * The boot parameters of a unikernel.
 *
 * <p>They are written {@code --name value} or {@code --name=value}; a Bool also {@code --name} and
 * {@code --no-name}. A list is given element by element, each with the name before it. {@code
 * --no-name} is none for an optional parameter, and the empty list for a list.
 */
public final class CommandLine {
  /** Exit code of a unikernel whose boot parameters are wrong. */
  public static final int BAD_PARAMETERS = 64;

  private final String unikernel;
  private final String documentation;
  private final Parameter<?>[] parameters;
  private final StringBuilder problems = new StringBuilder();
  private boolean help;

  /** The parameters of the unikernel of that name, in the order in which help shows them. */
  public CommandLine(String unikernel, String documentation, Parameter<?>... parameters) {
    this.unikernel = unikernel;
    this.documentation = documentation;
    this.parameters = parameters;
  }

  /**
   * Gives the parameters their values. For {@code --help} it prints them and ends the unikernel
   * with exit code 0; if something is wrong it names everything that is, and ends it with 64.
   */
  public void read(String[] arguments) {
    parse(arguments);
    if (help) {
      System.out.print(help());
      System.out.flush();
      System.exit(0);
    }
    refuseProblems();
  }

  /** Ends the unikernel with exit code 64 and the message unless the condition holds. */
  public void require(boolean condition, String message) {
    if (!condition) {
      problem(message);
      refuseProblems();
    }
  }

  private void refuseProblems() {
    if (problems.length() > 0) {
      System.err.print(problems);
      System.err.flush();
      System.exit(BAD_PARAMETERS);
    }
  }

  void parse(String[] arguments) {
    int at = 0;
    while (at < arguments.length && !help) {
      at += 1 + accept(arguments[at], at + 1 < arguments.length ? arguments[at + 1] : null);
    }
    for (Parameter<?> parameter : parameters) {
      if (parameter.isMissing() && problems.length() == 0) {
        problem("the boot parameter `--" + parameter.name() + "` is missing; see `--help`");
      }
    }
  }

  boolean helpWanted() {
    return help;
  }

  String problems() {
    return problems.toString();
  }

  /** Reads one argument; returns how many of those after it belong to it. */
  private int accept(String argument, @Nullable String next) {
    if (argument.equals("--help")) {
      help = true;
      return 0;
    }
    if (!argument.startsWith("--")) {
      problem("`" + argument + "` is not a boot parameter: these are written `--name value`");
      return 0;
    }
    int equals = argument.indexOf('=');
    String name = argument.substring(2, equals < 0 ? argument.length() : equals);
    Parameter<?> parameter = find(name);
    if (parameter == null) {
      return negated(name, equals >= 0, next);
    }
    if (parameter.isGiven() && !parameter.isRepeatable()) {
      problem("the boot parameter `--" + name + "` is given twice");
    }
    if (equals >= 0) {
      set(parameter, argument.substring(equals + 1));
      return 0;
    }
    if (parameter.isFlag() && (next == null || !isTruth(next))) {
      set(parameter, "true");
      return 0;
    }
    if (next == null) {
      problem("the boot parameter `--" + name + "` lacks its value");
      return 0;
    }
    set(parameter, next);
    return 1;
  }

  private int negated(String name, boolean hasValue, @Nullable String next) {
    Parameter<?> parameter = name.startsWith("no-") && !hasValue ? find(name.substring(3)) : null;
    if (parameter != null && (parameter.isOptional() || parameter.isRepeatable())) {
      parameter.acceptNone();
      return 0;
    }
    if (parameter != null && parameter.isFlag()) {
      set(parameter, "false");
      return 0;
    }
    String nearest = Names.nearest(names(), name);
    problem(
        "there is no boot parameter `--"
            + name
            + (nearest == null ? "`; see `--help`" : "`, did you mean `--" + nearest + "`?"));
    // What follows is most likely its value.
    return hasValue || next == null || next.startsWith("--") ? 0 : 1;
  }

  private void set(Parameter<?> parameter, String text) {
    try {
      parameter.accept(text);
    } catch (BadValueException e) {
      problem("bad value for the boot parameter `--" + parameter.name() + "`: " + e.getMessage());
    }
  }

  private static boolean isTruth(String text) {
    return text.equals("true") || text.equals("false");
  }

  private @Nullable Parameter<?> find(String name) {
    for (Parameter<?> parameter : parameters) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
    }
    return null;
  }

  private String[] names() {
    String[] names = new String[parameters.length + 1];
    for (int i = 0; i < parameters.length; i++) {
      names[i] = parameters[i].name();
    }
    names[parameters.length] = "help";
    return names;
  }

  private void problem(String message) {
    problems.append(unikernel).append(": ").append(message).append('\n');
  }

  String help() {
    StringBuilder text = new StringBuilder(unikernel);
    if (!documentation.isEmpty()) {
      text.append(": ").append(documentation);
    }
    text.append("\n\nBoot parameters:\n");
    for (Parameter<?> parameter : parameters) {
      text.append("  ").append(parameter.summary()).append('\n');
      indented(text, parameter.documentation());
    }
    text.append("  --help\n");
    indented(text, "Prints this and ends.");
    return text.toString();
  }

  private static void indented(StringBuilder text, String lines) {
    int from = 0;
    while (from < lines.length()) {
      int end = lines.indexOf('\n', from);
      end = end < 0 ? lines.length() : end;
      text.append("      ").append(lines, from, end).append('\n');
      from = end + 1;
    }
  }
}
