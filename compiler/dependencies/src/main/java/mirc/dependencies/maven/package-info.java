/**
 * Files by Maven coordinates, from where the user's Maven would take them. Maven Resolver is used
 * here only.
 */
@NullMarked
package mirc.dependencies.maven;

import org.jspecify.annotations.NullMarked;
