package mirc.syntax.tree;

import mirc.source.Span;

/**
 * A {@code //} comment. It says nothing to the compiler; the formatter and the editor keep it.
 *
 * @param text from the slashes to the end of the line, without trailing blanks
 * @param span where it stands
 * @param trailing whether something else stands before it on its line
 */
public record Comment(String text, Span span, boolean trailing) {}
