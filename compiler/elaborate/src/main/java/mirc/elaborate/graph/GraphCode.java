package mirc.elaborate.graph;

import mirc.diagnostics.Code;
import mirc.diagnostics.Severity;

/** Problems that show when a device graph is made for a target. */
public enum GraphCode implements Code {
  DEVICE_UNAVAILABLE("M0501"),
  EXCLUSIVE("M0502"),
  REQUIREMENT("M0503"),
  MISSING_BUILD_VALUE("M0504"),
  UNKNOWN_SETTING("M0505"),
  BAD_SETTING("M0506"),
  AMBIGUOUS_LIFTED("M0507"),
  SECRET_UNSUPPORTED("M0508"),
  UNNAMED_PACKAGE("M0509"),
  BOOT_TYPE("M0510");

  private final String id;

  GraphCode(String id) {
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
