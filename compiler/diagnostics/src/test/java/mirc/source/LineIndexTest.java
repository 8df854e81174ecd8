package mirc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineIndexTest {
  private static final Source SOURCE = Source.of("a.mirage", "one\ntwo\r\nthree\rfour 😀 x\n");

  @Test
  void everyKindOfLineEndSeparatesLines() {
    LineIndex lines = SOURCE.lines();
    assertThat(lines.count()).isEqualTo(5);
    assertThat(lines.text(1)).isEqualTo("one");
    assertThat(lines.text(2)).isEqualTo("two");
    assertThat(lines.text(3)).isEqualTo("three");
    assertThat(lines.text(4)).isEqualTo("four 😀 x");
    assertThat(lines.text(5)).isEmpty();
  }

  @Test
  void columnsCountCodePoints() {
    int x = SOURCE.text().indexOf('x');
    assertThat(SOURCE.span(x, x + 1)).hasToString("a.mirage:4:8");
    assertThat(SOURCE.span(0, 0)).hasToString("a.mirage:1:1");
    int end = SOURCE.text().length();
    assertThat(SOURCE.span(end, end)).hasToString("a.mirage:5:1");
  }

  @Test
  void aSpanLiesInItsSource() {
    assertThatThrownBy(() -> SOURCE.span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SOURCE.span(0, 1000)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void spansJoin() {
    assertThat(SOURCE.span(4, 7).to(SOURCE.span(0, 3)).text()).isEqualTo("one\ntwo");
  }
}
