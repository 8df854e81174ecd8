package mirc.codegen.java;

import java.util.List;
import mirc.wiring.SourcePosition;

/**
 * Java code that one place of a {@code .mirage} file asks for.
 *
 * @param at file and line
 * @param lines at least one, without indentation
 */
public record Statement(String at, List<String> lines) {
  public Statement {
    lines = List.copyOf(lines);
  }

  static Statement of(SourcePosition at, List<String> lines) {
    return new Statement(at.fileAndLine(), lines);
  }
}
