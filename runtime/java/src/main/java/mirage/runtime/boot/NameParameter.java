package mirage.runtime.boot;

/** One name of a closed set; its value is the name itself. */
public final class NameParameter extends Parameter<String> {
  private final String[] names;

  /** A parameter whose values are {@code names}. */
  public NameParameter(String name, String documentation, String... names) {
    super(name, Names.join("|", names), documentation);
    this.names = names;
  }

  @Override
  String parse(String text) throws BadValueException {
    return names[Names.indexOf(names, text)];
  }
}
