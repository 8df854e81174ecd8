package mirc.semantics.type;

/** Types in sentences. */
public final class TypeText {
  private TypeText() {}

  /** The type in backticks with its article: {@code an `Int`}. */
  public static String withArticle(Type type) {
    if (type instanceof Type.None) {
      return "`none`";
    }
    if (type instanceof Type.App) {
      return "the app `" + type + "`";
    }
    if (type instanceof Type.ListOf) {
      return "a list `" + type + "`";
    }
    String text = type.toString();
    return ("AEIO".indexOf(text.charAt(0)) >= 0 ? "an `" : "a `") + text + "`";
  }
}
