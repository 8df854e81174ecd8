/** What an image says about itself. */
@NullMarked
package mirc.image.manifest;

import org.jspecify.annotations.NullMarked;
