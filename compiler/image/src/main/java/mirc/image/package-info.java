@NullMarked
package mirc.image;

import org.jspecify.annotations.NullMarked;
