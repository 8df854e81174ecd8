@NullMarked
package mirc.wiring;

import org.jspecify.annotations.NullMarked;
