package mirc.diagnostics.render;

/** How parts of a rendered diagnostic are set off from each other. */
enum Style {
  /** Not at all. */
  PLAIN,
  /** With ANSI escape sequences (ECMA-48 SGR). */
  COLOUR;

  String error(String text) {
    return wrap("1;31", text);
  }

  String warning(String text) {
    return wrap("1;33", text);
  }

  String strong(String text) {
    return wrap("1", text);
  }

  String gutter(String text) {
    return wrap("1;34", text);
  }

  String related(String text) {
    return wrap("1;34", text);
  }

  String hint(String text) {
    return wrap("1;36", text);
  }

  private String wrap(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
