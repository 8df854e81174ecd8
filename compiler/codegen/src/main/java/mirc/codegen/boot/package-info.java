/** What {@code mirage/boot.h} declares, as C. */
@NullMarked
package mirc.codegen.boot;

import org.jspecify.annotations.NullMarked;
