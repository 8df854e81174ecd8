/** What every target that makes images has to prove. */
@NullMarked
package mirc.backend.testing;

import org.jspecify.annotations.NullMarked;
