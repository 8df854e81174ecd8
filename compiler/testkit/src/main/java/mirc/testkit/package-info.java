@NullMarked
package mirc.testkit;

import org.jspecify.annotations.NullMarked;
