/**
 * From text to syntax tree. The only entry is {@link mirc.syntax.parse.Parser}; ANTLR stays in this
 * package.
 */
@NullMarked
package mirc.syntax.parse;

import org.jspecify.annotations.NullMarked;
