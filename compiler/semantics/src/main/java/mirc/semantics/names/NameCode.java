package mirc.semantics.names;

import mirc.diagnostics.Code;
import mirc.diagnostics.Severity;

/** Problems with names and modules. */
public enum NameCode implements Code {
  DUPLICATE_NAME("M0201"),
  UNKNOWN_MODULE("M0202"),
  UNKNOWN_IMPORT("M0203"),
  IMPORT_CYCLE("M0204"),
  MODULE_NAME_DIFFERS("M0205"),
  AMBIGUOUS_NAME("M0207"),
  UNKNOWN_NAME("M0208"),
  WRONG_KIND("M0209"),
  UNUSED_IMPORT("M0210", Severity.WARNING),
  UNUSED_BINDING("M0211", Severity.WARNING),
  UNUSED_PARAMETER("M0212", Severity.WARNING),
  RESERVED_NAME("M0213"),
  UNKNOWN_CAPABILITY("M0214"),
  UNKNOWN_TARGET("M0215", Severity.WARNING),
  ROOT_ONLY("M0216"),
  UNKNOWN_CONSTANT("M0217");

  private final String id;
  private final Severity severity;

  NameCode(String id) {
    this(id, Severity.ERROR);
  }

  NameCode(String id, Severity severity) {
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
