/**
 * The syntax tree of a {@code .mirage} file: immutable records, one sealed interface and one
 * visitor for each family.
 *
 * <p>Two trees are equal when they say the same; where it was written ({@link
 * mirc.syntax.tree.Origin}) and the plain comments take no part in equality. Names are not resolved
 * and types are not checked here. Made by {@code mirc.syntax.parse}; read by {@code
 * mirc.syntax.format} and by the semantic phases.
 */
@NullMarked
package mirc.syntax.tree;

import org.jspecify.annotations.NullMarked;
