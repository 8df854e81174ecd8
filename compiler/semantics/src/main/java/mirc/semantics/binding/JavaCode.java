package mirc.semantics.binding;

import mirc.diagnostics.Code;
import mirc.diagnostics.Severity;

/** Problems with Java classes. */
public enum JavaCode implements Code {
  CLASS_MISSING("M0401"),
  NOT_PUBLIC("M0402"),
  NO_INSTANCES("M0403"),
  NO_MATCH("M0404"),
  NOT_IMPLEMENTED("M0405"),
  NO_RUN("M0406"),
  NOT_AN_INTERFACE("M0407"),
  ENUM_DIFFERS("M0408"),
  SEVERAL_CONSTRUCTORS("M0409"),
  NO_TYPE("M0410"),
  NO_FACTORY("M0411"),
  NOT_NAMED("M0412"),
  EXTENDS_DIFFERS("M0413");

  private final String id;

  JavaCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
