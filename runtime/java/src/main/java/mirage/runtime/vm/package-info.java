/**
 * The Java halves of the virtual machine: what the C runtime calls, and what overlays of JDK
 * classes share. Frames of this package are left out of stack traces.
 */
@NullMarked
package mirage.runtime.vm;

import org.jspecify.annotations.NullMarked;
