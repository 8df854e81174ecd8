@NullMarked
package mirc.codegen;

import org.jspecify.annotations.NullMarked;
