/** The file that keeps what a project's required artifacts were resolved to. */
@NullMarked
package mirc.dependencies.lock;

import org.jspecify.annotations.NullMarked;
