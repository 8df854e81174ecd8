@NullMarked
package mirc.aot.initial;

import org.jspecify.annotations.NullMarked;
