/** Device graphs to wiring plans, the contract with all that comes after. */
@NullMarked
package mirc.elaborate.lower;

import org.jspecify.annotations.NullMarked;
