package mirc.aot.fuzz;

/** A part of a program that stands alone: a class with a static method {@code run}. */
interface Section {
  /** Writes the members of the class, {@code run} included. */
  void write(Choice choice, Code code);
}
