package mirc.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mirc.source.Source;
import org.junit.jupiter.api.Test;

class CheckedTest {
  private enum TestCode implements Code {
    FAULT;

    @Override
    public String id() {
      return "M0000";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  private static final Source SOURCE = Source.of("a.mirage", "one two");
  private static final Diagnostic FIRST = Diagnostic.of(TestCode.FAULT, SOURCE.span(0, 3), "first");
  private static final Diagnostic SECOND =
      Diagnostic.of(TestCode.FAULT, SOURCE.span(4, 7), "second");

  @Test
  void diagnosticsAreSortedByPlaceAndKeptOnce() {
    Sink sink = new Sink();
    sink.report(SECOND);
    sink.report(FIRST);
    sink.report(SECOND);
    assertThat(sink.with("value").diagnostics()).containsExactly(FIRST, SECOND);
  }

  @Test
  void aMissingValueIsExplained() {
    assertThatThrownBy(() -> new Checked<String>(null, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Checked.failed(List.of(FIRST)).get())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void phasesJoinTheirDiagnostics() {
    Checked<Integer> joined =
        new Checked<>("value", List.of(SECOND))
            .then(value -> new Checked<>(value.length(), List.of(FIRST)));
    assertThat(joined.get()).isEqualTo(5);
    assertThat(joined.diagnostics()).containsExactly(FIRST, SECOND);
  }
}
