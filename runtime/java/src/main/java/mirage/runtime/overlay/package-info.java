/**
 * What an overlay says of the JDK class that it changes. An overlay is a class of the folder {@code
 * src/main/jdk17/overlay}; its compiled form is the resource {@code
 * META-INF/mirage/jdk17/overlay/PATH.class} of this module. mirc.aot merges it into the JDK's class
 * before anything else looks at it:
 *
 * <ul>
 *   <li>A class with {@link mirage.runtime.overlay.Overlay} is merged, member by member. Every
 *       mention of the overlay class (owner, descriptor, signature, constant) means the JDK's
 *       class, and {@code (JdkClass) (Object) this} is a cast that always succeeds. Members without
 *       an annotation of this package do not take part, except lambda bodies and what javac
 *       generates, which are added under a fresh name when a merged member uses them.
 *   <li>A class with {@link mirage.runtime.overlay.Replace} stands in for the JDK class of its own
 *       name as a whole.
 *   <li>A class without either is added to its package (its name is not one of the JDK).
 * </ul>
 */
@NullMarked
package mirage.runtime.overlay;

import org.jspecify.annotations.NullMarked;
