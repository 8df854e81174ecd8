package mirc.syntax.parse;

import mirc.diagnostics.Code;
import mirc.diagnostics.Severity;

/** The kinds of lexical and syntax problems. */
public enum SyntaxCode implements Code {
  /** Something else was expected. */
  EXPECTED("M0101", Severity.ERROR),
  /** A character that means nothing. */
  CHARACTER("M0102", Severity.ERROR),
  /** A string without its closing quote. */
  STRING_NOT_CLOSED("M0103", Severity.ERROR),
  /** A bracket without its partner. */
  NOT_CLOSED("M0104", Severity.ERROR),
  /** A header line after a declaration, or header lines in the wrong order. */
  ORDER("M0105", Severity.ERROR),
  /** No {@code edition} line. */
  NO_EDITION("M0106", Severity.ERROR),
  /** An edition that this mirc does not know. */
  UNKNOWN_EDITION("M0107", Severity.ERROR),
  /** A keyword where a name is expected. */
  KEYWORD_AS_NAME("M0108", Severity.ERROR),
  /** Brackets or choices nested beyond what is supported. */
  NESTING("M0109", Severity.ERROR),
  /** A documentation comment that stands before nothing that can be documented. */
  DOC_WITHOUT_SUBJECT("M0110", Severity.WARNING),
  /** A number that is malformed or does not fit. */
  NUMBER("M0111", Severity.ERROR),
  /** A unit that does not exist. */
  UNIT("M0112", Severity.ERROR),
  /** A malformed IPv4 address. */
  IPV4("M0113", Severity.ERROR),
  /** A malformed IPv6 address. */
  IPV6("M0114", Severity.ERROR),
  /** A prefix length that is malformed or too long. */
  PREFIX("M0115", Severity.ERROR),
  /** A malformed hardware address. */
  MAC("M0116", Severity.ERROR),
  /** Malformed hexadecimal bytes. */
  HEX("M0117", Severity.ERROR),
  /** An escape that does not exist. */
  ESCAPE("M0118", Severity.ERROR),
  /** A malformed or misplaced interpolation. */
  INTERPOLATION("M0119", Severity.ERROR),
  /** A malformed Java class name. */
  JAVA_NAME("M0120", Severity.ERROR),
  /** A composite device with no, several or misplaced {@code return}s. */
  RESULT("M0122", Severity.ERROR),
  /** A reserved property of a unikernel used as a binding. */
  RESERVED("M0123", Severity.ERROR);

  private final String id;
  private final Severity severity;

  SyntaxCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
