/** Device graphs for people and for other programs. */
@NullMarked
package mirc.driver.describe;

import org.jspecify.annotations.NullMarked;
