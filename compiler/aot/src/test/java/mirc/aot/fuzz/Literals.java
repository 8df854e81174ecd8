package mirc.aot.fuzz;

/** Literals: mostly the values at which arithmetic goes wrong. */
final class Literals {
  private Literals() {}

  static String of(Kind kind, Choice choice) {
    return switch (kind) {
      case INT ->
          choice.of(
              "0",
              "1",
              "-1",
              "2",
              "7",
              "31",
              "32",
              "33",
              "-128",
              "127",
              "128",
              "255",
              "65535",
              "65536",
              "-32769",
              "1000003",
              "0x7fffffff",
              "Integer.MIN_VALUE",
              "0xcafebabe",
              "-2147483647",
              Integer.toString(choice.between(-100, 100)));
      case LONG ->
          choice.of(
              "0L",
              "1L",
              "-1L",
              "63L",
              "64L",
              "0x7fffffffL",
              "0x80000000L",
              "-2147483649L",
              "Long.MIN_VALUE",
              "Long.MAX_VALUE",
              "1000000007L",
              "0x123456789abcdefL",
              choice.between(-1000, 1000) + "L");
      case SHORT -> "(short) " + choice.of("0", "1", "(-1)", "32767", "(-32768)", "300", "(-77)");
      case BYTE -> "(byte) " + choice.of("0", "1", "(-1)", "127", "(-128)", "16", "(-3)");
      case CHAR ->
          choice.of("'a'", "'Z'", "'0'", "' '", "'\\u00e9'", "'\\uffff'", "'\\0'", "'\\ud800'");
      case FLOAT ->
          choice.of(
              "0f",
              "-0f",
              "1f",
              "-1.5f",
              "0.1f",
              "1e10f",
              "3.4e38f",
              "1e-45f",
              "Float.NaN",
              "Float.POSITIVE_INFINITY",
              "Float.NEGATIVE_INFINITY",
              "16777217f",
              "2.5f");
      case DOUBLE ->
          choice.of(
              "0.0",
              "-0.0",
              "1.0",
              "-1.5",
              "0.1",
              "1e10",
              "1e300",
              "4.9e-324",
              "Double.NaN",
              "Double.POSITIVE_INFINITY",
              "Double.NEGATIVE_INFINITY",
              "9007199254740993.0",
              "2.5",
              "2147483648.5",
              "-9.3e18",
              "1e-5",
              "123456.789");
      case BOOLEAN -> choice.of("true", "false");
      case STRING ->
          choice.of(
              "\"\"",
              "\"a\"",
              "\"hello\"",
              "\"Zebra\"",
              "\"\\u00e4\\u20ac\"",
              "\"12\"",
              "\"-7\"",
              "\"\\ud83d\\ude00\"",
              "\"a,b,,c\"",
              "\"  x \"",
              "\"null\"",
              "\"\\n\"",
              "(String) null");
      case BOXED ->
          "(Integer) " + choice.of("1", "127", "128", "(-5)", "1000", "Integer.MIN_VALUE");
      case OBJECT ->
          choice.of("\"o\"", "1", "2L", "'c'", "1.5", "true", "new int[2]", "new String[1]");
    };
  }
}
