/**
 * Whether a file is a class file: its format (JVMS 4.8), and the constraints on code that need no
 * types (4.9.1).
 */
@NullMarked
package mirc.aot.format;

import org.jspecify.annotations.NullMarked;
