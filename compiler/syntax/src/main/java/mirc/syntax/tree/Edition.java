package mirc.syntax.tree;

/**
 * {@code edition 1}.
 *
 * @param number the edition whose rules give the file its meaning
 * @param origin where it was written
 */
public record Edition(int number, Origin origin) implements Node {}
