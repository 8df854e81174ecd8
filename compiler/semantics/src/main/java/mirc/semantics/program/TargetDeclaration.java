package mirc.semantics.program;

import java.util.Optional;
import mirc.source.Span;
import mirc.target.Target;

/**
 * A {@code target} item of a backend's module.
 *
 * @param documentation the text of its {@code ///} lines, joined by line feeds
 * @param span its name
 */
public record TargetDeclaration(Target target, Optional<String> documentation, Span span) {}
