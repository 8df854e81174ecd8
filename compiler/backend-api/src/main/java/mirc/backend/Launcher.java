package mirc.backend;

import java.util.List;

/** Runs unikernels of one target. */
public interface Launcher {

  /**
   * The plain command that {@link #run} starts, for {@code mirc run -v}; each element is one word.
   */
  List<String> command(Launch launch);

  /**
   * The debugger's command to type beside a launch with the option {@link Gdb#OPTION}, whose guest
   * waits for it; none where the launch starts the debugger itself.
   */
  default List<String> debugger(Launch launch) {
    return List.of();
  }

  /**
   * Launches the unikernel, streams its console, and blocks until it has ended. When the calling
   * thread is interrupted the unikernel is ended too.
   */
  Outcome run(Launch launch) throws InterruptedException;

  /** How a launch ended. */
  sealed interface Outcome {

    /** The guest ended by itself, with that exit code (0 to 255). */
    record Ended(int code) implements Outcome {}

    /** The guest stopped without giving an exit code; the message says what was seen. */
    record Crashed(String message) implements Outcome {}

    /** It could not be launched; the message says why and what to do. */
    record Refused(String message) implements Outcome {}

    /** A program of the machine is missing. */
    record Missing(Requirement requirement) implements Outcome {}
  }
}
