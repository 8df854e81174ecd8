package mirage.runtime.boot;

/** {@code --name}, {@code --no-name}, {@code --name true} or {@code --name false}. */
public final class BoolParameter extends Parameter<Boolean> {
  public BoolParameter(String name, String documentation) {
    super(name, "Bool", documentation);
  }

  @Override
  boolean isFlag() {
    return true;
  }

  @Override
  Boolean parse(String text) throws BadValueException {
    if (text.equals("true")) {
      return Boolean.TRUE;
    }
    if (text.equals("false")) {
      return Boolean.FALSE;
    }
    throw new BadValueException("`" + text + "` is neither `true` nor `false`");
  }
}
