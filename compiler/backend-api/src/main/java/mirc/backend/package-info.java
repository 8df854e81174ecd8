@NullMarked
package mirc.backend;

import org.jspecify.annotations.NullMarked;
