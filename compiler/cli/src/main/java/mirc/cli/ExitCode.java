package mirc.cli;

/** What mirc ends with. `mirc run` otherwise returns the guest's own code. */
final class ExitCode {
  static final int OK = 0;

  /** The input has errors, which were printed. */
  static final int DIAGNOSTICS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** mirc could not do it, for reasons outside the input. */
  static final int MIRC_FAILED = 125;

  /** The unikernel could not be launched. */
  static final int CANNOT_LAUNCH = 126;

  /** A program of the machine is missing. */
  static final int TOOL_MISSING = 127;

  private ExitCode() {}
}
