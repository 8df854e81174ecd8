/** C and assembler that the targets on x86-64 processors share. */
@NullMarked
package mirc.backend.x86;

import org.jspecify.annotations.NullMarked;
