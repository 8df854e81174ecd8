@NullMarked
package mirc.target;

import org.jspecify.annotations.NullMarked;
