/** Device graphs for people and tools: what {@code mirc describe} prints. */
@NullMarked
package mirc.elaborate.describe;

import org.jspecify.annotations.NullMarked;
