/**
 * From syntax tree to text, in the one style there is. The only entry is {@link
 * mirc.syntax.format.Formatter}.
 */
@NullMarked
package mirc.syntax.format;

import org.jspecify.annotations.NullMarked;
