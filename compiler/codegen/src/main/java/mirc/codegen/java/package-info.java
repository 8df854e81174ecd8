/** Views of a plan as Java statements: everything that the Java template prints. */
@NullMarked
package mirc.codegen.java;

import org.jspecify.annotations.NullMarked;
