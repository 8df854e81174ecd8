/**
 * Wiring plans as YAML: one canonical text for a plan, strict reading with the place of what is
 * wrong. Jackson is used here; {@code spec/wiring} describes the form.
 */
@NullMarked
package mirc.wiring.yaml;

import org.jspecify.annotations.NullMarked;
