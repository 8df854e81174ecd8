/** Reads ELF64 files. */
@NullMarked
package mirc.image.elf;

import org.jspecify.annotations.NullMarked;
