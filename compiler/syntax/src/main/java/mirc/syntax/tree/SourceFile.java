package mirc.syntax.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole {@code .mirage} file.
 *
 * @param edition the edition, or null if the line was missing or faulty, which was reported
 * @param module the file's module, or null for a root file without one
 * @param imports in the order written
 * @param requirements the {@code requires} lines, in the order written
 * @param declarations in the order written; those that could not be read are missing
 * @param remarks plain comments, not part of equality
 * @param origin the whole file
 */
public record SourceFile(
    @Nullable Edition edition,
    @Nullable ModuleHeader module,
    List<Import> imports,
    List<Requires> requirements,
    List<Declaration> declarations,
    Remarks remarks,
    Origin origin)
    implements Node {
  /** Makes the lists immutable. */
  public SourceFile {
    imports = List.copyOf(imports);
    requirements = List.copyOf(requirements);
    declarations = List.copyOf(declarations);
  }
}
