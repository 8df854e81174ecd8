package mirc.elaborate.graph;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.regex.Matcher;
import mirc.semantics.type.Refinement;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;

/** Reads the text of {@code --set}: what the same boot parameter would accept. */
final class SettingReader implements Type.Visitor<Value> {
  private static final java.util.regex.Pattern QUANTITY =
      java.util.regex.Pattern.compile("([0-9]{1,19}) ?([A-Za-z]+)");
  private static final Map<String, Long> TIMES =
      Map.of(
          "ns", 1L,
          "us", 1_000L,
          "ms", 1_000_000L,
          "s", 1_000_000_000L,
          "min", 60_000_000_000L,
          "h", 3_600_000_000_000L,
          "d", 86_400_000_000_000L);
  private static final Map<String, Long> SIZES =
      Map.of("B", 1L, "KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30);

  private final String text;

  private SettingReader(String text) {
    this.text = text;
  }

  /**
   * The value.
   *
   * @throws BadSettingException if the text is not one of the type
   */
  static Value read(String text, Type type) {
    return type.accept(new SettingReader(text));
  }

  @Override
  public Value scalar(ScalarType type) {
    return switch (type) {
      case BOOL -> bool();
      case INT -> new Value.Int(number(text));
      case STRING -> new Value.Text(text);
      case DURATION -> new Value.Duration(quantity(TIMES));
      case SIZE -> new Value.Size(quantity(SIZES));
      case IPV4, IPV6, IP -> new Value.Address(AddressText.ip(text, type));
      case CIDR -> AddressText.network(text);
      case MAC -> AddressText.mac(text);
      case PORT -> port();
      case PATH -> new Value.Path(text);
      case BYTES -> bytes();
    };
  }

  private Value bool() {
    if (text.equals("true") || text.equals("false")) {
      return new Value.Bool(text.equals("true"));
    }
    throw new BadSettingException("`" + text + "` is neither `true` nor `false`");
  }

  private static long number(String digits) {
    try {
      if (digits.startsWith("+")) {
        throw new BadSettingException("`" + digits + "` is not a whole number");
      }
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new BadSettingException("`" + digits + "` is not a whole number of 64 bits");
    }
  }

  private Value port() {
    long number = number(text);
    if (number < 0 || number > 65_535) {
      throw new BadSettingException("`" + text + "` is not a port from 0 to 65535");
    }
    return new Value.Port((int) number);
  }

  private long quantity(Map<String, Long> units) {
    Matcher matcher = QUANTITY.matcher(text);
    Long factor = matcher.matches() ? units.get(matcher.group(2)) : null;
    if (factor == null) {
      throw new BadSettingException(
          "`"
              + text
              + "` is not a number with one of the units "
              + units.keySet().stream().sorted().toList());
    }
    try {
      return Math.multiplyExact(number(matcher.group(1)), factor);
    } catch (ArithmeticException e) {
      throw new BadSettingException("`" + text + "` is too large");
    }
  }

  private Value bytes() {
    if (!text.matches("([0-9a-fA-F]{2})*")) {
      throw new BadSettingException("`" + text + "` is not pairs of hexadecimal digits");
    }
    return new Value.Bytes(text.toLowerCase(java.util.Locale.ROOT));
  }

  @Override
  public Value refined(Type.Refined type) {
    Value value = scalar(type.base());
    Refinement refinement = type.refinement();
    boolean fits =
        refinement.range().map(r -> r.contains(PlanConstants.of(value).number())).orElse(true)
            && refinement.length().map(r -> r.contains(length(value))).orElse(true)
            && refinement.patterns().stream().allMatch(p -> Pattern.matches(p, text));
    if (!fits) {
      throw new BadSettingException("`" + text + "` is not `" + refinement + "`");
    }
    return value;
  }

  private static long length(Value value) {
    String content = PlanConstants.of(value).text();
    return value instanceof Value.Bytes
        ? content.length() / 2
        : content.codePointCount(0, content.length());
  }

  @Override
  public Value enumeration(Type.Enumeration type) {
    if (!type.constants().contains(text)) {
      throw new BadSettingException(
          "`" + text + "` is not one of `" + String.join("`, `", type.constants()) + "`");
    }
    return new Value.Constant(type, text);
  }

  @Override
  public Value optional(Type.OptionalOf type) {
    return text.equals("none") ? new Value.None() : type.element().accept(this);
  }

  @Override
  public Value none(Type.None type) {
    return new Value.None();
  }

  @Override
  public Value list(Type.ListOf type) {
    throw new BadSettingException("a list cannot be set");
  }

  @Override
  public Value device(Type.Interface type) {
    throw new BadSettingException("a device cannot be set");
  }

  @Override
  public Value app(Type.App type) {
    throw new BadSettingException("an app cannot be set");
  }

  @Override
  public Value target(Type.TargetName type) {
    throw new BadSettingException("the target is chosen by `--target`");
  }
}
