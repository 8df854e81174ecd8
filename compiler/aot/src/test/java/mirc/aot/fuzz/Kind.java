package mirc.aot.fuzz;

/** The types of generated expressions. */
enum Kind {
  INT("int"),
  LONG("long"),
  SHORT("short"),
  BYTE("byte"),
  CHAR("char"),
  FLOAT("float"),
  DOUBLE("double"),
  BOOLEAN("boolean"),
  STRING("String"),
  BOXED("Integer"),
  OBJECT("Object");

  final String java;

  Kind(String java) {
    this.java = java;
  }

  boolean isNumber() {
    return compareTo(DOUBLE) <= 0;
  }

  boolean isIntegral() {
    return compareTo(CHAR) <= 0;
  }

  /** Whether values need a cast after arithmetic. */
  boolean isSmall() {
    return this == SHORT || this == BYTE || this == CHAR;
  }
}
