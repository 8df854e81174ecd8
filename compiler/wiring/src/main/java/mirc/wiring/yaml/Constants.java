package mirc.wiring.yaml;

import java.util.regex.Pattern;
import mirc.source.Span;
import mirc.wiring.Constant;
import mirc.wiring.Scalar;

/** Reads constants; texts that would become other Java than a constant are refused. */
final class Constants {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:./]+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern HEX = Pattern.compile("([0-9a-f]{2})*");

  private Constants() {}

  static Scalar scalar(String name, Span span) {
    return Scalar.named(name)
        .orElseThrow(() -> new PlanFormatException(span, "there is no type `" + name + "`"));
  }

  static Constant checked(Scalar scalar, String text, Span span) {
    boolean fits =
        switch (scalar) {
          case BOOL -> text.equals("true") || text.equals("false");
          case INT -> isNumber(text, Long.MIN_VALUE, Long.MAX_VALUE);
          case DURATION, SIZE -> isNumber(text, 0, Long.MAX_VALUE);
          case PORT -> isNumber(text, 0, 65_535);
          case IPV4, IPV6, IP, CIDR, MAC -> ADDRESS.matcher(text).matches();
          case BYTES -> HEX.matcher(text).matches();
          case ENUM -> NAME.matcher(text).matches();
          case STRING, PATH -> true;
        };
    if (!fits) {
      throw new PlanFormatException(
          span, "`" + text + "` is no value of type `" + scalar.typeName() + "`");
    }
    return new Constant(scalar, text);
  }

  private static boolean isNumber(String text, long least, long most) {
    try {
      long number = Long.parseLong(text);
      return Long.toString(number).equals(text) && least <= number && number <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
