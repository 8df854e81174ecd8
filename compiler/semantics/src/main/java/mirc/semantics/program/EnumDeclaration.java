package mirc.semantics.program;

import java.util.Optional;
import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * An enum.
 *
 * @param documentation the text of its {@code ///} lines, joined by line feeds
 * @param span its name
 */
public record EnumDeclaration(Type.Enumeration type, Optional<String> documentation, Span span) {}
