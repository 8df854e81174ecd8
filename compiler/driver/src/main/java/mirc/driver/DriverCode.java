package mirc.driver;

import mirc.diagnostics.Code;
import mirc.diagnostics.Severity;

/** What can be wrong with the project as a whole. */
public enum DriverCode implements Code {
  /** Neither a file nor a folder of that name exists. */
  NO_SUCH_PROJECT("M0290"),
  /** A folder holds no {@code .mirage} file, or several. */
  NO_SINGLE_FILE("M0291"),
  /** The file declares no unikernel of that name. */
  NO_SUCH_UNIKERNEL("M0292"),
  /** The file declares several unikernels, and none was named. */
  NO_SINGLE_UNIKERNEL("M0293"),
  /** No backend of that name is installed. */
  NO_SUCH_TARGET("M0294"),
  /** A file that is not UTF-8. */
  NOT_UTF8("M0295"),
  /** A build parameter of {@code --set} is not written {@code name=value}. */
  BAD_SETTING("M0296"),
  /** The file of {@code --from-plan} is no wiring plan. */
  BAD_PLAN("M0297"),
  /** An artifact that the project requires cannot be had. */
  UNRESOLVED("M0287"),
  /** The lock file cannot be understood. */
  BAD_LOCK("M0288"),
  /** An artifact has other bytes than when it was locked. */
  OTHER_BYTES("M0289"),
  /** A Java source of the project does not compile. */
  JAVA_SOURCE("M0490"),
  /** The image is larger than its limit. */
  IMAGE_TOO_LARGE("M0690");

  private final String id;

  DriverCode(String id) {
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
