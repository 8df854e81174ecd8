package mirc.syntax.tree;

/**
 * A string in which nothing is interpolated: a version, a path, Maven coordinates.
 *
 * @param value its characters, escapes resolved
 * @param origin where it was written, quotes included
 */
public record PlainString(String value, Origin origin) implements Node {}
