@NullMarked
package mirc.diagnostics;

import org.jspecify.annotations.NullMarked;
