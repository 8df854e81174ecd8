package mirc.diagnostics;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the diagnostics of one phase. What is reported twice is kept once. Not thread-safe. */
public final class Sink {
  private final Set<Diagnostic> reported = new LinkedHashSet<>();

  /** Adds a diagnostic. */
  public void report(Diagnostic diagnostic) {
    reported.add(diagnostic);
  }

  /** Adds several. */
  public void reportAll(Collection<Diagnostic> diagnostics) {
    reported.addAll(diagnostics);
  }

  /** Whether an error was reported. */
  public boolean hasErrors() {
    return reported.stream().anyMatch(Diagnostic::isError);
  }

  /** What was reported, sorted by place. */
  public List<Diagnostic> diagnostics() {
    return reported.stream().sorted().toList();
  }

  /** The value with what was reported; the value may be null only if an error was reported. */
  public <T> Checked<T> with(@Nullable T value) {
    return new Checked<>(value, diagnostics());
  }
}
