package mirc.aot;

import java.util.List;
import mirc.aot.emit.SourceFile;
import mirc.aot.emit.Symbol;

/**
 * What came of a translation.
 *
 * @param files C, assembler and header files, sorted by name; not usable if a problem is an error
 * @param symbols the Java methods behind the C functions, sorted by symbol
 * @param classes names of the classes in the image, sorted
 * @param reasons why each class and method is there
 * @param problems what the image cannot have
 */
public record AotResult(
    List<SourceFile> files,
    List<Symbol> symbols,
    List<String> classes,
    Reasons reasons,
    List<AotProblem> problems) {
  /** Makes the lists immutable. */
  public AotResult {
    files = List.copyOf(files);
    symbols = List.copyOf(symbols);
    classes = List.copyOf(classes);
    problems = List.copyOf(problems);
  }
}
