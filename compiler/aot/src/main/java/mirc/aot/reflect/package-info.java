/** Makes the code behind {@code java.lang.reflect}: what a class declares, calls, and proxies. */
@NullMarked
package mirc.aot.reflect;

import org.jspecify.annotations.NullMarked;
