package mirc.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mirc.diagnostics.Checked;
import mirc.source.Source;
import mirc.syntax.tree.ByteString;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Literal;
import mirc.syntax.tree.TextPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralTest {
  private static Expression read(String text) {
    Checked<Expression> read = Parser.parseExpression(Source.of("<value>", text));
    assertThat(read.diagnostics()).isEmpty();
    return read.get();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-1,-1", "1_000,1000", "9223372036854775807,9223372036854775807"})
  void numbers(String text, long value) {
    assertThat(((Literal.Int) read(text)).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "1 ns,PT0.000000001S",
    "5us,PT0.000005S",
    "5 ms,PT0.005S",
    "30 s,PT30S",
    "2 min,PT2M",
    "2 h,PT2H",
    "1 d,PT24H",
    "-3 s,PT-3S"
  })
  void durations(String text, Duration value) {
    assertThat(((Literal.Duration) read(text)).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"7 B,7", "64 KiB,65536", "2 MiB,2097152", "1GiB,1073741824"})
  void sizes(String text, long bytes) {
    assertThat(((Literal.Size) read(text)).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.2,0a000002",
    "::,00000000000000000000000000000000",
    "::1,00000000000000000000000000000001",
    "fd00::,fd000000000000000000000000000000",
    "1:2:3:4:5:6:7:8,00010002000300040005000600070008",
    "::ffff:10.0.0.1,00000000000000000000ffff0a000001"
  })
  void addresses(String text, String bytes) {
    assertThat(((Literal.Ip) read(text)).address()).hasToString(bytes);
  }

  @Test
  void networks() {
    Literal.Cidr network = (Literal.Cidr) read("10.0.0.2/24");
    assertThat(network.prefix()).isEqualTo(24);
    assertThat(network.contains(((Literal.Ip) read("10.0.0.255")).address())).isTrue();
    assertThat(network.contains(((Literal.Ip) read("10.0.1.0")).address())).isFalse();
    assertThat(network.contains(((Literal.Ip) read("::1")).address())).isFalse();
    assertThat(((Literal.Cidr) read("0.0.0.0/0")).contains(network.address())).isTrue();
    assertThat(((Literal.Cidr) read("fd00::1/64")).prefix()).isEqualTo(64);
  }

  @Test
  void hardwareAddressesAndBytes() {
    assertThat(((Literal.Mac) read("52:54:00:12:34:56")).address()).hasToString("525400123456");
    assertThat(((Literal.Bytes) read("hex\"00 FF_10\"")).value())
        .isEqualTo(ByteString.of((byte) 0, (byte) 255, (byte) 16));
  }

  @Test
  void strings() {
    Expression.Text plain = (Expression.Text) read("\"a\\t\\{\\u{1F600}\\\"\"");
    assertThat(plain.plain()).isEqualTo("a\t{😀\"");
    assertThat(((Expression.Text) read("\"\"")).plain()).isEmpty();
    Expression.Text mixed = (Expression.Text) read("\"😀{a.b}c\"");
    assertThat(mixed.plain()).isNull();
    List<String> spans = mixed.parts().stream().map(part -> part.span().text()).toList();
    assertThat(spans).containsExactly("😀", "{a.b}", "c");
    assertThat(mixed.parts().get(1)).isInstanceOf(TextPart.Interpolation.class);
  }

  @Test
  void aValueIsTheWholeText() {
    assertThat(Parser.parseExpression(Source.of("<value>", "1 2")).hasErrors()).isTrue();
    assertThat(Parser.parseExpression(Source.of("<value>", "")).hasErrors()).isTrue();
  }
}
