@NullMarked
package mirc.driver;

import org.jspecify.annotations.NullMarked;
