/** C and assembler to objects, in parallel, kept by content. */
@NullMarked
package mirc.image.compile;

import org.jspecify.annotations.NullMarked;
