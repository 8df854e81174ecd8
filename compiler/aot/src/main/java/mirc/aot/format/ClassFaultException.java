package mirc.aot.format;

import java.io.Serial;

/** Carries a fault from where it is found to who asked. */
public final class ClassFaultException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient ClassFault fault;

  public ClassFaultException(ClassFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  /** What is wrong with which class. */
  public ClassFault fault() {
    return fault;
  }
}
