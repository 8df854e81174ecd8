/**
 * Source texts and places in them. Offsets are UTF-16 code units; lines and columns are computed
 * only to show them.
 */
@NullMarked
package mirc.source;

import org.jspecify.annotations.NullMarked;
