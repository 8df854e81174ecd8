/**
 * The programs of {@code spec/conformance/java}: what images print of them is what HotSpot does.
 */
@NullMarked
package mirc.spec.programs;

import org.jspecify.annotations.NullMarked;
