package mirage.runtime.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  private final PortParameter port = new PortParameter("port", "TCP port to listen on.");
  private final StringParameter host = new StringParameter("host", "Name of the site.\nOr not.");
  private final BoolParameter verbose = new BoolParameter("verbose", "");
  private final Ipv4Parameter gateway = new Ipv4Parameter("stack.gateway", "");
  private final CommandLine line =
      new CommandLine("site", "The public site.", port, host, verbose, gateway);

  CommandLineTest() {
    host.range(1, 12);
    host.matching(new RegularExpression("[a-z]+(\\.[a-z]+)*"));
    host.otherwise("localhost");
    verbose.otherwise(false);
    gateway.optional();
  }

  @Test
  void readsBothWaysOfWritingAValue() {
    line.parse(
        new String[] {"--port", "80", "--host=a.b", "--verbose", "--stack.gateway", "10.0.0.1"});
    assertThat(line.problems()).isEmpty();
    assertThat(port.value()).isEqualTo(80);
    assertThat(host.value()).isEqualTo("a.b");
    assertThat(verbose.value()).isTrue();
    assertThat(gateway.orNull()).hasToString("10.0.0.1");
  }

  @Test
  void leavesDefaultsAlone() {
    line.parse(new String[] {"--port=0", "--no-verbose"});
    assertThat(line.problems()).isEmpty();
    assertThat(host.value()).isEqualTo("localhost");
    assertThat(verbose.value()).isFalse();
    assertThat(gateway.orNull()).isNull();
    assertThat(gateway.text()).isEqualTo("none");
  }

  @Test
  void takesTruthAfterAFlagButNothingElse() {
    line.parse(new String[] {"--verbose", "true", "--port", "1", "--no-stack.gateway"});
    assertThat(line.problems()).isEmpty();
    assertThat(verbose.value()).isTrue();
  }

  @Test
  void describesItself() {
    line.parse(new String[] {"--help", "--nonsense"});
    assertThat(line.helpWanted()).isTrue();
    assertThat(line.help())
        .isEqualTo(
            """
            site: The public site.

            Boot parameters:
              --port Port (required)
                  TCP port to listen on.
              --host String = "localhost"
                  Name of the site.
                  Or not.
              --verbose Bool = false
              --stack.gateway Ipv4? = none
              --help
                  Prints this and ends.
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "--port=65536,bad value for the boot parameter `--port`: `65536` is not a port from 0 to 65535",
    "--port=x,bad value for the boot parameter `--port`: `x` is not a whole number",
    "--port=,bad value for the boot parameter `--port`: `` is not a whole number",
    "--host=A,bad value for the boot parameter `--host`: `A` does not match /[a-z]+(\\.[a-z]+)*/",
    "--host=abcdefghijklm,'bad value for the boot parameter `--host`: `abcdefghijklm` is not of a"
        + " length from 1 to 12'",
    "--verbose=1,bad value for the boot parameter `--verbose`: `1` is neither `true` nor `false`",
    "--stack.gateway=1.2.3,'bad value for the boot parameter `--stack.gateway`: `1.2.3`: an IPv4"
        + " address has four octets'",
    "--prot=1,'there is no boot parameter `--prot`, did you mean `--port`?'",
    "--colour=1,there is no boot parameter `--colour`; see `--help`",
    "--host,the boot parameter `--host` lacks its value",
    "80,`80` is not a boot parameter: these are written `--name value`",
    "--no-port,there is no boot parameter `--no-port`; see `--help`",
  })
  void namesTheParameterThatIsWrong(String argument, String problem) {
    line.parse(new String[] {argument});
    assertThat(line.problems()).isEqualTo("site: " + problem + "\n");
  }

  @Test
  void collectsProblems() {
    line.parse(new String[] {"--port", "1", "--port", "-1", "--oops", "1"});
    assertThat(line.problems().lines())
        .containsExactly(
            "site: the boot parameter `--port` is given twice",
            "site: bad value for the boot parameter `--port`: `-1` is not a port from 0 to 65535",
            "site: there is no boot parameter `--oops`; see `--help`");
  }

  @Test
  void namesWhatIsMissing() {
    line.parse(new String[0]);
    assertThat(line.problems())
        .isEqualTo("site: the boot parameter `--port` is missing; see `--help`\n");
  }

  @ParameterizedTest
  @CsvSource({"0 s,0", "5ms,5000000", "1 d,86400000000000", "90 s,90000000000", "7ns,7"})
  void readsDurations(String text, long nanoseconds) throws BadValueException {
    DurationParameter pause = new DurationParameter("pause", "");
    pause.accept(text);
    assertThat(pause.value()).isEqualTo(Duration.ofNanos(nanoseconds));
    DurationParameter again = new DurationParameter("pause", "");
    again.accept(pause.text());
    assertThat(again.value()).isEqualTo(pause.value());
  }

  @ParameterizedTest
  @CsvSource({
    "5,is not a number with one of the units",
    "5 x,is not a number with one of the units",
    "s,is not a number with one of the units",
    "99999999999 d,is too large",
    "11 min,is not at most 10 min"
  })
  void refusesDurations(String text, String part) {
    DurationParameter pause = new DurationParameter("pause", "");
    pause.range(Long.MIN_VALUE, TimeUnit.MINUTES.toNanos(10));
    assertThat(problem(pause, text)).contains(part);
  }

  @Test
  void readsSizes() throws BadValueException {
    SizeParameter size = new SizeParameter("size", "");
    size.accept("64KiB");
    assertThat(size.value()).isEqualTo(65_536L);
    size.accept("2 MiB");
    assertThat(size.text()).isEqualTo("2 MiB");
    assertThat(problem(size, "2 MB")).contains("units B, KiB, MiB, GiB");
  }

  @ParameterizedTest
  @CsvSource({"1_000", "-1_0"})
  void readsSeparatedDigits(String text) throws BadValueException {
    IntParameter count = new IntParameter("count", "");
    count.accept(text);
    assertThat(count.text()).isEqualTo(text.replace("_", ""));
  }

  @ParameterizedTest
  @CsvSource({"_1", "1_", "1__0", "-_1", "+1", "\u0661", "-"})
  void refusesWhatIsNoNumber(String text) {
    assertThat(problem(new IntParameter("count", ""), text)).contains("not a whole number");
  }

  @ParameterizedTest
  @CsvSource({"9223372036854775807", "-9223372036854775808", "0", "-1"})
  void readsWholeRangeOfNumbers(String text) throws BadValueException {
    IntParameter count = new IntParameter("count", "");
    count.accept(text);
    assertThat(count.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"9223372036854775808", "-9223372036854775809", "99999999999999999999"})
  void refusesLargerNumbers(String text) {
    assertThat(problem(new IntParameter("count", ""), text)).contains("64 bits");
  }

  @Test
  void readsNames() throws BadValueException {
    NameParameter name = new NameParameter("mode", "", "dhcp", "static");
    name.accept("static");
    assertThat(name.value()).isEqualTo("static");
    assertThat(problem(name, "x")).isEqualTo("`x` is not one of `dhcp`, `static`");
    EnumParameter<TimeUnit> unit =
        new EnumParameter<>(
            "unit", "", new String[] {"a", "b"}, new TimeUnit[] {TimeUnit.DAYS, TimeUnit.HOURS});
    unit.accept("b");
    assertThat(unit.value()).isEqualTo(TimeUnit.HOURS);
    assertThat(unit.text()).isEqualTo("b");
    assertThat(unit.summary()).isEqualTo("--unit a|b (required)");
  }

  @Test
  void readsListsElementByElement() {
    IntParameter element = new IntParameter("numbers", "");
    element.range(0, 9);
    ListParameter<Long> numbers = new ListParameter<>(element);
    numbers.otherwise(List.of(1L, 2L));
    assertThat(numbers.summary()).isEqualTo("--numbers [Int] = [1, 2]");
    CommandLine some = new CommandLine("some", "", numbers);
    some.parse(new String[] {"--numbers", "3", "--numbers=4", "--numbers=10"});
    assertThat(numbers.value()).containsExactly(3L, 4L);
    assertThat(some.problems())
        .isEqualTo("some: bad value for the boot parameter `--numbers`: `10` is not from 0 to 9\n");
    new CommandLine("none", "", numbers).parse(new String[] {"--no-numbers"});
    assertThat(numbers.value()).isEmpty();
    assertThat(Conditions.member(3L, numbers.value())).isFalse();
  }

  @Test
  void readsBytes() throws BadValueException {
    BytesParameter key = new BytesParameter("key", "");
    key.range(1, 2);
    key.accept("00fF");
    assertThat(key.value()).containsExactly(0, -1);
    assertThat(key.text()).isEqualTo("00ff");
    assertThat(problem(key, "0")).contains("odd number");
    assertThat(problem(key, "0g")).contains("not hexadecimal");
    assertThat(problem(key, "000000")).contains("length from 1 to 2");
  }

  private static String problem(Parameter<?> parameter, String text) {
    try {
      parameter.accept(text);
    } catch (BadValueException e) {
      return String.valueOf(e.getMessage());
    }
    return "";
  }
}
