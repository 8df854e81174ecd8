@NullMarked
package mirc.backend.jvm;

import org.jspecify.annotations.NullMarked;
