/** The command line: one class for each command. picocli is used here and nowhere else. */
@NullMarked
package mirc.cli;

import org.jspecify.annotations.NullMarked;
