package mirc.semantics.module;

import mirc.syntax.tree.SourceFile;

/**
 * One file.
 *
 * @param name its dotted name; {@code ""} for a root file without one
 */
public record Module(String name, SourceFile tree) {}
