package mirc.cli;

import java.io.PrintStream;
import mirc.driver.Progress;

/**
 * Where a command writes to. Results go to {@link #out}; progress, and what went wrong, to {@link
 * #err}.
 */
final class Terminal implements Progress {
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean rewrites;
  private final boolean colours;
  private boolean quiet;
  private boolean stepShown;

  private Terminal(PrintStream out, PrintStream err, boolean rewrites, boolean colours) {
    this.out = out;
    this.err = err;
    this.rewrites = rewrites;
    this.colours = colours;
  }

  /** The launcher says whether the standard error stream is a terminal; Java cannot tell. */
  static Terminal of(PrintStream out, PrintStream err) {
    boolean terminal = Boolean.getBoolean("mirc.terminal");
    String noColour = System.getenv("NO_COLOR");
    boolean colours = terminal && (noColour == null || noColour.isEmpty());
    return new Terminal(out, err, terminal, colours);
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    clearProgress();
    return err;
  }

  boolean colours() {
    return colours;
  }

  void setQuiet(boolean quiet) {
    this.quiet = quiet;
  }

  @Override
  public void step(String step) {
    if (!quiet && rewrites) {
      err.print(ERASE_LINE + "mirc: " + step + " ...");
      err.flush();
      stepShown = true;
    }
  }

  @Override
  public void notice(String notice) {
    if (!quiet && !rewrites) {
      err.println("mirc: " + notice + " ...");
      err.flush();
    } else {
      step(notice);
    }
  }

  /** Takes back a step that is shown. */
  void clearProgress() {
    if (stepShown) {
      err.print(ERASE_LINE);
      err.flush();
      stepShown = false;
    }
  }
}
