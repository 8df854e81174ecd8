/** Reading and writing lines of text on the unikernel's console. */
@NullMarked
package mirage.console;

import org.jspecify.annotations.NullMarked;
