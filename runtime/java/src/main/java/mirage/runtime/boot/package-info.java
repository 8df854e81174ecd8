@NullMarked
package mirage.runtime.boot;

import org.jspecify.annotations.NullMarked;
