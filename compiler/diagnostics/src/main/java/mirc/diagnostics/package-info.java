/** What mirc tells a user about their input: values that are collected, never exceptions. */
@NullMarked
package mirc.diagnostics;

import org.jspecify.annotations.NullMarked;
