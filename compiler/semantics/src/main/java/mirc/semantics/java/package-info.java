/**
 * Java classes as the language sees them, and the rules by which declarations are bound to them.
 */
@NullMarked
package mirc.semantics.java;

import org.jspecify.annotations.NullMarked;
