/** The pinned C tool chain: fetched once, unpacked, run. */
@NullMarked
package mirc.image.toolchain;

import org.jspecify.annotations.NullMarked;
