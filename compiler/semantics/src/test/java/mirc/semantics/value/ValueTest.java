package mirc.semantics.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  /** The examples of RFC 5952, section 4, and the edges of its rules. */
  @ParameterizedTest
  @CsvSource({
    "20010db8000000000000000000000001, 2001:db8::1",
    "20010db8000000000001000000000001, 2001:db8::1:0:0:1",
    "20010db8000100010001000100010001, 2001:db8:1:1:1:1:1:1",
    "20010db8000000010001000100010001, 2001:db8:0:1:1:1:1:1",
    "00000000000000000000000000000000, ::",
    "00000000000000000000000000000001, ::1",
    "fe800000000000000000000000000000, fe80::",
    "0a000002, 10.0.0.2",
    "ffffffff, 255.255.255.255"
  })
  void addressesHaveTheRecommendedText(String hex, String text) {
    assertThat(IpAddress.of(HexFormat.of().parseHex(hex))).hasToString(text);
  }

  @Test
  void networksHoldAddressesOfTheirPrefix() {
    Value.Network network = new Value.Network(new IpAddress("0a000002"), 24);
    assertThat(network.contains(new IpAddress("0a0000ff"))).isTrue();
    assertThat(network.contains(new IpAddress("0a000102"))).isFalse();
    assertThat(network.contains(new IpAddress("0a000002".repeat(4)))).isFalse();
    assertThat(new Value.Network(new IpAddress("0a000002"), 0).contains(new IpAddress("ffffffff")))
        .isTrue();
    assertThat(new Value.Network(new IpAddress("0a000002"), 7).contains(new IpAddress("0b000002")))
        .isTrue();
    assertThat(new Value.Network(new IpAddress("0a000002"), 8).contains(new IpAddress("0b000002")))
        .isFalse();
  }

  @Test
  void quantitiesUseTheLargestUnitThatDividesThem() {
    assertThat(new Value.Duration(0)).hasToString("0 s");
    assertThat(new Value.Duration(1_500_000_000)).hasToString("1500 ms");
    assertThat(new Value.Duration(86_400_000_000_000L)).hasToString("1 d");
    assertThat(new Value.Duration(-1)).hasToString("-1 ns");
    assertThat(new Value.Size(0)).hasToString("0 B");
    assertThat(new Value.Size(1536)).hasToString("1536 B");
    assertThat(new Value.Size(2 << 20)).hasToString("2 MiB");
  }

  @Test
  void otherValuesReadAsTheyAreGivenAtBoot() {
    assertThat(new Value.Mac(0x525400123456L)).hasToString("52:54:00:12:34:56");
    assertThat(new Value.ListValue(List.of(new Value.Int(1), new Value.None())))
        .hasToString("[1,none]");
  }
}
