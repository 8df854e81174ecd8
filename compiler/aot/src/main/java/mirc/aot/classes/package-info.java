@NullMarked
package mirc.aot.classes;

import org.jspecify.annotations.NullMarked;
