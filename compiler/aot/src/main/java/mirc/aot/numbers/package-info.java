/** What the instructions for numbers compute (JVMS 6.5), for all who do so while compiling. */
@NullMarked
package mirc.aot.numbers;

import org.jspecify.annotations.NullMarked;
