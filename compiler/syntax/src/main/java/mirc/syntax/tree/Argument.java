package mirc.syntax.tree;

import org.jspecify.annotations.Nullable;

/**
 * What is given for a parameter: {@code stack}, or {@code every = 5 s}.
 *
 * @param name the parameter's name, or null for a positional argument
 * @param value the value
 * @param origin where it was written
 */
public record Argument(@Nullable Name name, Expression value, Origin origin) implements Node {}
