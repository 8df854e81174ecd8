@NullMarked
package mirc.syntax.tree;

import org.jspecify.annotations.NullMarked;
