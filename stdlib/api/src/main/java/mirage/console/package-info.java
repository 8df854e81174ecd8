@NullMarked
package mirage.console;

import org.jspecify.annotations.NullMarked;
