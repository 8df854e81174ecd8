package mirc.wiring.yaml;

import mirc.diagnostics.Code;
import mirc.diagnostics.Severity;

/** Problems of a wiring plan that is read from a file. */
public enum PlanCode implements Code {
  MALFORMED_PLAN("M0591"),
  PLAN_VERSION("M0592");

  private final String id;

  PlanCode(String id) {
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
