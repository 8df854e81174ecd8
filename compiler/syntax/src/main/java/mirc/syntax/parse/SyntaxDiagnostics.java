package mirc.syntax.parse;

import mirc.diagnostics.Diagnostic;
import mirc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The wording of lexical and syntax problems; those of literals are in {@link LiteralDiagnostics}.
 */
final class SyntaxDiagnostics {
  private SyntaxDiagnostics() {}

  static Diagnostic expected(Span span, String expected, String found) {
    return Diagnostic.of(
        SyntaxCode.EXPECTED, span, "expected " + expected + ", but found " + found);
  }

  static Diagnostic expectedBefore(Span span, String expected, String found, Span next) {
    return Diagnostic.of(SyntaxCode.EXPECTED, span, "expected " + expected + " before " + found)
        .related(next, found + " stands here");
  }

  static Diagnostic unfinished(Span span, String what, Span next) {
    return Diagnostic.of(SyntaxCode.EXPECTED, span, "expected " + what + " before the line ends")
        .related(next, "this begins something new");
  }

  static Diagnostic noDeclaration(Span span, String found, @Nullable String meant) {
    Diagnostic diagnostic = expected(span, "a declaration", found);
    return meant == null ? diagnostic : diagnostic.hint("did you mean `" + meant + "`?");
  }

  static Diagnostic character(Span span) {
    String text = span.text();
    Diagnostic diagnostic =
        Diagnostic.of(
            SyntaxCode.CHARACTER, span, "the character `" + text + "` means nothing here");
    return switch (text) {
      case ";" -> diagnostic.hint("leave it out; nothing needs to end a line");
      case "'" -> diagnostic.hint("write strings in double quotes");
      case "/" -> diagnostic.hint("a comment starts with `//` and ends with its line");
      case "+", "-", "%" -> diagnostic.hint("there is no arithmetic; write the result");
      case "&" -> diagnostic.hint("write `and`");
      case "!" -> diagnostic.hint("write `not`");
      case "$" -> diagnostic.hint("a string takes a value as `{name}`");
      default ->
          text.codePointAt(0) > 127
              ? diagnostic.hint("names are made of the letters a to z, digits and `_`")
              : diagnostic;
    };
  }

  static Diagnostic stringNotClosed(Span span) {
    return Diagnostic.of(
            SyntaxCode.STRING_NOT_CLOSED, span, "this string is not closed on its line")
        .hint("end it with `\"`; a line end in a string is written `\\n`");
  }

  static Diagnostic notClosed(Span opener, Span found, String foundText) {
    return Diagnostic.of(SyntaxCode.NOT_CLOSED, opener, "`" + opener.text() + "` is not closed")
        .related(found, "reached " + foundText);
  }

  static Diagnostic notOpened(Span closer) {
    return Diagnostic.of(
        SyntaxCode.NOT_CLOSED, closer, "`" + closer.text() + "` closes nothing that is open");
  }

  static Diagnostic order(Span span, String what, String where) {
    return Diagnostic.of(SyntaxCode.ORDER, span, what + " has to stand " + where);
  }

  static Diagnostic noEdition(Span span) {
    return Diagnostic.of(SyntaxCode.NO_EDITION, span, "the file does not begin with its edition")
        .hint("write `edition 1` as the first line");
  }

  static Diagnostic unknownEdition(Span span) {
    return Diagnostic.of(
            SyntaxCode.UNKNOWN_EDITION,
            span,
            "this mirc does not know edition `" + span.text() + "`")
        .hint("it knows `edition 1`");
  }

  static Diagnostic keywordAsName(Span span) {
    return Diagnostic.of(
            SyntaxCode.KEYWORD_AS_NAME,
            span,
            "`" + span.text() + "` is a keyword and cannot be a name")
        .hint("choose another name, such as `" + span.text() + "_`");
  }

  static Diagnostic nesting(Span span, int limit) {
    return Diagnostic.of(
        SyntaxCode.NESTING, span, "this is nested more than " + limit + " levels deep");
  }

  static Diagnostic docWithoutSubject(Span span) {
    return Diagnostic.of(
            SyntaxCode.DOC_WITHOUT_SUBJECT,
            span,
            "this documentation stands before nothing it could document")
        .hint(
            "write a plain comment with `//`, or move it before a declaration, parameter or binding");
  }

  static Diagnostic javaName(Span span, String name) {
    return Diagnostic.of(
            SyntaxCode.JAVA_NAME, span, "`" + name + "` is not the name of a Java class")
        .hint("write the full name, such as `com.example.Site` or `com.example.Site#open`");
  }

  static Diagnostic noResult(Span head, String device) {
    return Diagnostic.of(
            SyntaxCode.RESULT, head, "the device `" + device + "` does not say what it returns")
        .hint("end it with `return` and the device that it is");
  }

  static Diagnostic resultTwice(Span span, Span first) {
    return Diagnostic.of(SyntaxCode.RESULT, span, "the device returns twice")
        .related(first, "the first `return`");
  }

  static Diagnostic afterResult(Span span, Span result) {
    return Diagnostic.of(SyntaxCode.RESULT, span, "this stands after the `return`")
        .related(result, "the device's `return`");
  }

  static Diagnostic reserved(Span span, String hint) {
    return Diagnostic.of(
            SyntaxCode.RESERVED,
            span,
            "`" + span.text() + "` is a property of the unikernel and cannot be a binding")
        .hint(hint);
  }
}
