package mirc.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the command objects; each is given the terminal. */
final class CommandFactory implements CommandLine.IFactory {
  private final Terminal terminal;
  private final BootArguments boot;

  CommandFactory(Terminal terminal, BootArguments boot) {
    this.terminal = terminal;
    this.boot = boot;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == RunCommand.class) {
      return type.cast(new RunCommand(terminal, boot));
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Class<?>[] parameters = constructor.getParameterTypes();
      if (parameters.length == 1 && parameters[0] == Terminal.class) {
        return type.cast(constructor.newInstance(terminal));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
