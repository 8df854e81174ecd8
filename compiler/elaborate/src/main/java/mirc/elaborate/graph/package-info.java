@NullMarked
package mirc.elaborate.graph;

import org.jspecify.annotations.NullMarked;
