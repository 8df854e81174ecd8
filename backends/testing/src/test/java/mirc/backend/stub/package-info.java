/** The least that a target can be. */
@NullMarked
package mirc.backend.stub;

import org.jspecify.annotations.NullMarked;
