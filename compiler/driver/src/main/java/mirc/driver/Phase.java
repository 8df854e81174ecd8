package mirc.driver;

/** The phases, in their order. */
public enum Phase {
  /** {@code .mirage} text to trees, and the project's Java sources to class files. */
  PARSE,
  /** Names, types and class files checked: the typed program. */
  CHECK,
  /** The device graph of one unikernel for one target. */
  ELABORATE,
  /** The wiring plan. */
  LOWER,
  /** Java wiring and boot tables. */
  GENERATE,
  /** Class files of the wiring. */
  COMPILE_JAVA,
  /** C of all that the program reaches. */
  TRANSLATE,
  /** The image and its manifest. */
  LINK
}
