@NullMarked
package mirc.backend.unix;

import org.jspecify.annotations.NullMarked;
