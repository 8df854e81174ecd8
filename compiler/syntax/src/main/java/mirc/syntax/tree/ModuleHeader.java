package mirc.syntax.tree;

/**
 * {@code module com.example.site}.
 *
 * @param doc the module's documentation
 * @param name the module's name
 * @param origin where it was written
 */
public record ModuleHeader(Doc doc, QualifiedName name, Origin origin) implements Node {}
