package mirc.semantics.program;

import java.util.Optional;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * A named refinement of a built-in type, or another name for a type.
 *
 * @param type a {@link Type.Refined} with a name, or whatever an alias stands for
 * @param documentation the text of its {@code ///} lines, joined by line feeds
 * @param span its name
 */
public record RefinementDeclaration(
    DeclarationName name, Type type, Optional<String> documentation, Span span) {}
