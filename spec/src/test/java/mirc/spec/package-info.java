@NullMarked
package mirc.spec;

import org.jspecify.annotations.NullMarked;
