@NullMarked
package mirc.cli;

import org.jspecify.annotations.NullMarked;
