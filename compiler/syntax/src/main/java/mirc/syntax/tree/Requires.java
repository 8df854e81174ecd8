package mirc.syntax.tree;

/**
 * {@code requires "com.acme:acme-stacks:1.2.0"}.
 *
 * @param coordinates Maven coordinates, not yet checked
 * @param origin where it was written
 */
public record Requires(PlainString coordinates, Origin origin) implements Node {}
