package mirage.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0,0.0.0.0",
    "10.0.0.2,10.0.0.2",
    "255.255.255.255,255.255.255.255",
    "::,::",
    "::1,::1",
    "1::,1::",
    "2001:DB8:0:0:1:0:0:1,2001:db8::1:0:0:1",
    "fe80:0:0:0:1:2:3:4,fe80::1:2:3:4",
    "1:0:3:4:5:6:7:8,1:0:3:4:5:6:7:8",
    "::ffff:192.0.2.1,::ffff:c000:201",
    "1:2:3:4:5:6:7:8,1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::,1:2:3:4:5:6:7:0",
    "::2:3:4:5:6:7:8,0:2:3:4:5:6:7:8"
  })
  void printsAsRecommendedWhatItReads(String text, String printed) {
    assertThat(IpAddress.parse(text)).hasToString(printed);
    assertThat(IpAddress.parse(printed)).isEqualTo(IpAddress.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.256,octet `256`",
    "10.0.0,four octets",
    "10.0.0.1.2,four octets",
    "10.0.0.01,octet `01`",
    "10.0.0.,octet ``",
    "+1.0.0.0,octet `+1`",
    "1:2,eight groups",
    "1:2:3:4:5:6:7:8:9,eight groups",
    "1::2::3,once",
    "12345::,one to four",
    "g::,hexadecimal",
    "1:2:3:4:5:6:7:,end with",
    ":1,one to four",
    "::1.2.3,four octets",
    "1:2:3:4:5:6:7:8::,eight groups",
    ":::,one to four"
  })
  void namesWhatIsWrong(String text, String part) {
    assertThatThrownBy(() -> IpAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(part);
  }

  @Test
  void networkContainsWhatSharesItsPrefix() {
    Cidr network = Cidr.parse("10.0.0.2/23");
    assertThat(network.contains(IpAddress.parse("10.0.1.255"))).isTrue();
    assertThat(network.contains(IpAddress.parse("10.0.2.0"))).isFalse();
    assertThat(network.contains(IpAddress.parse("::1"))).isFalse();
    assertThat(Cidr.parse("fd00::1/64").contains(IpAddress.parse("fd00::ffff"))).isTrue();
    assertThat(Cidr.parse("0.0.0.0/0").contains(IpAddress.parse("255.1.1.1"))).isTrue();
    assertThat(network).hasToString("10.0.0.2/23").isEqualTo(Cidr.parse("10.0.0.2/23"));
    assertThatThrownBy(() -> Cidr.parse("10.0.0.2/33")).hasMessageContaining("up to 32");
    assertThatThrownBy(() -> Cidr.parse("10.0.0.2")).hasMessageContaining("prefix length");
  }

  @Test
  void macAddressHasSixPairs() {
    assertThat(MacAddress.parse("52:54:00:AB:34:56")).hasToString("52:54:00:ab:34:56");
    assertThat(MacAddress.parse("ff:ff:ff:ff:ff:ff").bits()).isEqualTo(0xffff_ffff_ffffL);
    assertThatThrownBy(() -> MacAddress.parse("52:54:00:12:3g:56"))
        .hasMessageContaining("octet `3g`");
    assertThatThrownBy(() -> MacAddress.parse("52:54:00:12:34")).hasMessageContaining("six pairs");
  }
}
