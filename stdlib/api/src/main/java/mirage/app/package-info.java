/** What an application may know about the unikernel that it is part of. */
@NullMarked
package mirage.app;

import org.jspecify.annotations.NullMarked;
