@NullMarked
package mirc.semantics.program;

import org.jspecify.annotations.NullMarked;
