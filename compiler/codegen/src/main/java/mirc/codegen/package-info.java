/**
 * Wiring plans to source texts. In: a plan, templates of backends. Out: {@link
 * mirc.codegen.GeneratedFile}s. Velocity is used here and nowhere else, and its templates only
 * print: what they print is computed by the views in the packages below.
 */
@NullMarked
package mirc.codegen;

import org.jspecify.annotations.NullMarked;
