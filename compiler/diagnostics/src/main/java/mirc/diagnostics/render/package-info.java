/** Diagnostics as text for people, as JSON and as SARIF, and the pages that explain their codes. */
@NullMarked
package mirc.diagnostics.render;

import org.jspecify.annotations.NullMarked;
