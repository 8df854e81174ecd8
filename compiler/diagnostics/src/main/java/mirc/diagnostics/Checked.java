package mirc.diagnostics;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a phase: a value, perhaps partial, and what was found wrong.
 *
 * <p>Without errors there is always a value. With errors there may be one, in which the faulty
 * parts are left out or marked.
 *
 * @param <T> what the phase makes
 * @param value the value, or null when nothing useful could be made
 * @param diagnostics sorted by place
 */
public record Checked<T>(@Nullable T value, List<Diagnostic> diagnostics) {
  /** Sorts the diagnostics, and checks that one of them explains a missing value. */
  public Checked {
    diagnostics = diagnostics.stream().sorted().toList();
    if (value == null && diagnostics.stream().noneMatch(Diagnostic::isError)) {
      throw new IllegalArgumentException("no value, and no error that says why");
    }
  }

  /** A value about which there is nothing to say. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  /** No value; at least one of the diagnostics is an error. */
  public static <T> Checked<T> failed(List<Diagnostic> diagnostics) {
    return new Checked<>(null, diagnostics);
  }

  /** Whether one of the diagnostics is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * The value of an outcome that has one.
   *
   * @throws IllegalStateException if there is none, which is a fault of the caller
   */
  public T get() {
    if (value == null) {
      throw new IllegalStateException("no value: " + diagnostics);
    }
    return value;
  }

  /** The same diagnostics with another value, if there is a value. */
  public <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return value == null ? failed(diagnostics) : new Checked<R>(change.apply(value), diagnostics);
  }

  /** The next phase's outcome, its diagnostics joined with these; skipped if there is no value. */
  public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
    if (value == null) {
      return failed(diagnostics);
    }
    Checked<R> outcome = next.apply(value);
    Sink sink = new Sink();
    sink.reportAll(diagnostics);
    sink.reportAll(outcome.diagnostics);
    return new Checked<>(outcome.value, sink.diagnostics());
  }
}
