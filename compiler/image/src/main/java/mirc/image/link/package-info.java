/** Objects to an image. */
@NullMarked
package mirc.image.link;

import org.jspecify.annotations.NullMarked;
