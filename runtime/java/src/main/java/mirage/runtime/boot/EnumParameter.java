package mirage.runtime.boot;

/**
 * One name of a closed set; its value is the Java constant at the same place.
 *
 * @param <E> the Java enum
 */
public final class EnumParameter<E extends Enum<E>> extends Parameter<E> {
  private final String[] names;
  private final E[] constants;

  /** A parameter whose values are {@code names}, each with its constant at the same place. */
  public EnumParameter(String name, String documentation, String[] names, E[] constants) {
    super(name, Names.join("|", names), documentation);
    this.names = names;
    this.constants = constants;
  }

  @Override
  E parse(String text) throws BadValueException {
    return constants[Names.indexOf(names, text)];
  }

  @Override
  String show(E present) {
    int index = 0;
    while (constants[index] != present) {
      index++;
    }
    return names[index];
  }
}
