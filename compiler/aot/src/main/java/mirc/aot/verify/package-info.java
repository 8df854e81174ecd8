/** Whether the types of all values in a method fit (JVMS 4.9.2, 4.10). */
@NullMarked
package mirc.aot.verify;

import org.jspecify.annotations.NullMarked;
