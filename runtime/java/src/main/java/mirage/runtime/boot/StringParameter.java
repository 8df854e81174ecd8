package mirage.runtime.boot;

/** Any text, unless its length (in code points) or form is limited. */
public final class StringParameter extends Parameter<String> {
  private static final Range.Unit LENGTH = new Range.Plain("of a length ");

  private final Range length = new Range(0, Long.MAX_VALUE);
  private TextRule[] rules = {};

  public StringParameter(String name, String documentation) {
    super(name, "String", documentation);
  }

  /** Limits the length, both ends included. */
  public void range(long least, long most) {
    length.limit(least, most);
  }

  /** Limits the form: the text must satisfy every rule. */
  public void matching(TextRule... forms) {
    rules = forms;
  }

  @Override
  boolean takesAnyText() {
    return true;
  }

  @Override
  String parse(String text) throws BadValueException {
    length.check(text.codePointCount(0, text.length()), text, LENGTH);
    for (TextRule rule : rules) {
      if (!rule.accepts(text)) {
        throw new BadValueException("`" + text + "` does not match " + rule.description());
      }
    }
    return text;
  }
}
