package mirc.aot.fuzz;

/** Formats, numbers as text, big numbers, strings and regular expressions. */
final class TextSection implements Section {
  @Override
  public void write(Choice choice, Code code) {
    code.open("static void run()");
    for (int i = choice.between(4, 12); i > 0; i--) {
      String expression =
          switch (choice.below(7)) {
            case 0, 1, 2 -> format(choice);
            case 3 -> parse(choice);
            case 4 -> big(choice);
            case 5 -> pattern(choice);
            default -> builder(choice);
          };
      code.line("%s", "try { Report.is(\"" + code.name("o") + "\", " + expression + "); }");
      code.line("catch (RuntimeException e) { Report.caught(e); }");
    }
    code.close();
  }

  private static String format(Choice choice) {
    StringBuilder flags = new StringBuilder();
    for (String flag : new String[] {"-", "0", "+", ",", "(", " ", "#"}) {
      if (choice.once(7)) {
        flags.append(flag);
      }
    }
    String width = choice.once(2) ? "" : Integer.toString(choice.between(1, 15));
    String precision = choice.once(2) ? "" : "." + choice.below(9);
    String specifier = "%" + choice.of("", "", "", "1$", "2$") + flags + width;
    String conversion =
        choice.of("d", "x", "X", "o", "s", "S", "c", "b", "e", "E", "f", "g", "h", "n", "%");
    boolean exact = conversion.matches("[dxXocn%]") && choice.below(8) > 0;
    String value =
        switch (conversion) {
          case "d", "x", "X", "o" ->
              choice.of(
                  "42",
                  "-7",
                  "0",
                  "Integer.MIN_VALUE",
                  "1234567L",
                  "(byte) -1",
                  "new java.math.BigInteger(\"-98765432109876543210\")",
                  "\"text\"");
          case "e", "E", "f", "g" ->
              choice.of(
                  "1.0",
                  "-0.0",
                  "12345.6789",
                  "1e-7",
                  "9.995",
                  "0.5f",
                  "Double.NaN",
                  "Double.NEGATIVE_INFINITY",
                  "1e100",
                  "new java.math.BigDecimal(\"3.14159265358979\")",
                  "3");
          case "c" -> choice.of("'x'", "65", "0x1f600", "\"no\"", "(byte) 66");
          default ->
              choice.of(
                  "\"some text\"", "null", "true", "12", "'q'", "java.util.List.of(1, 2)", "1.5");
        };
    String locale = choice.once(5) ? "java.util.Locale.ROOT, " : "";
    return "String.format("
        + locale
        + "\"<"
        + specifier
        + (exact ? "" : precision)
        + conversion
        + ">\", (Object) ("
        + value
        + "), 5)";
  }

  private static String parse(Choice choice) {
    String text =
        choice.of(
            "1",
            "-1",
            "+5",
            "2147483648",
            "0x10",
            "",
            " 1",
            "1e3",
            "-0",
            "NaN",
            "1.5f",
            "9223372036854775807",
            "4.9e-324",
            "1e400",
            "zz",
            "0.1",
            "7fffffff",
            "-Infinity",
            "0x1.8p1",
            "123456789.987654321");
    return choice
        .of(
            "Integer.parseInt(%s)",
            "Integer.parseInt(%s, 16)",
            "Long.parseLong(%s)",
            "Double.parseDouble(%s)",
            "Float.parseFloat(%s)",
            "Integer.decode(%s)",
            "Byte.parseByte(%s)",
            "Boolean.parseBoolean(%s)",
            "Short.valueOf(%s)",
            "new java.math.BigDecimal(%s)",
            "Integer.parseUnsignedInt(%s)",
            "Long.valueOf(%s, 36)",
            "new java.math.BigInteger(%s)")
        .replace("%s", "\"" + text + "\"");
  }

  private static String big(Choice choice) {
    String integer =
        "new java.math.BigInteger(\""
            + choice.of("-", "")
            + choice.below(1 << 30)
            + choice.below(1 << 30)
            + choice.of("", "", "99999999999999999999999999")
            + "\")";
    String decimal =
        "new java.math.BigDecimal(\""
            + choice.of("-", "")
            + choice.below(100000)
            + "."
            + choice.below(100000)
            + choice.of("", "E-9", "E+12")
            + "\")";
    return choice.of(
        integer + ".multiply(" + integer + ")",
        integer + ".pow(5).toString(16)",
        integer + ".mod(java.math.BigInteger.valueOf(97))",
        integer + ".shiftLeft(" + choice.below(70) + ").bitLength()",
        integer + ".gcd(java.math.BigInteger.valueOf(1234567890))",
        integer + ".divide(java.math.BigInteger.valueOf(" + choice.below(5) + "))",
        integer + ".modPow(java.math.BigInteger.TEN, java.math.BigInteger.valueOf(1000007))",
        integer + ".hashCode()",
        integer + ".doubleValue()",
        integer + ".longValueExact()",
        integer + ".isProbablePrime(10)",
        integer + ".sqrt()",
        decimal + ".multiply(" + decimal + ")",
        decimal
            + ".setScale("
            + choice.below(5)
            + ", java.math.RoundingMode."
            + choice.of("HALF_UP", "HALF_EVEN", "FLOOR", "UNNECESSARY")
            + ")",
        decimal + ".divide(" + decimal + ", java.math.MathContext.DECIMAL64)",
        decimal + ".stripTrailingZeros().toPlainString()",
        decimal + ".doubleValue()",
        decimal + ".divide(new java.math.BigDecimal(3))",
        decimal + ".toEngineeringString()",
        decimal + ".hashCode()");
  }

  private static String pattern(Choice choice) {
    String text =
        choice.of(
            "\"foo=1, bar=22;x\"",
            "\"aaa\"",
            "\"The quick brown fox\"",
            "\"2021-03-04\"",
            "\"\\u00e4b\\u20acd\"");
    String regex =
        choice.of(
            "(\\\\w+)=(\\\\d+)",
            "a*?",
            "[^a-m]+",
            "\\\\b",
            "(?i)THE|q.*?k",
            "(?<y>\\\\d{4})-(\\\\d\\\\d)",
            "\\\\p{L}+",
            "(a|ab)(c|bcd)*",
            "(?=o)",
            "\\\\s*[,;]\\\\s*",
            "x{2,",
            "\\\\S(?!o)");
    return choice.of(
        text + ".split(\"" + regex + "\")",
        text + ".replaceAll(\"" + regex + "\", \"<$0>\")",
        text + ".matches(\"" + regex + "\")",
        text + ".replaceFirst(\"" + regex + "\", \"[$1]\")",
        "java.util.regex.Pattern.compile(\""
            + regex
            + "\").matcher("
            + text
            + ").results().map(r -> r.group() + r.start()).toList()",
        text + ".split(\"" + regex + "\", -1)");
  }

  private static String builder(Choice choice) {
    StringBuilder text =
        new StringBuilder(
            "new StringBuilder(\""
                + choice.of("", "abc", "\\u00e9t\\u00e9", "\\ud83d\\ude00!")
                + "\")");
    for (int i = choice.between(1, 5); i > 0; i--) {
      text.append(
          choice.of(
              ".append(1.5)",
              ".append('\\u20ac')",
              ".insert(" + choice.below(4) + ", \"in\")",
              ".reverse()",
              ".deleteCharAt(" + choice.below(4) + ")",
              ".replace(0, " + choice.below(5) + ", \"R\")",
              ".append((Object) null)",
              ".append(new char[] {'x', 'y'})",
              ".appendCodePoint(0x1f601)",
              ".append(Long.MIN_VALUE)",
              ".append(1e21f)",
              ".delete(" + choice.below(3) + ", " + choice.below(6) + ")",
              ".append(\"text\", 1, " + choice.below(6) + ")"));
    }
    return text
        + choice.of(
            ".toString()",
            ".toString().toUpperCase()",
            ".toString().hashCode()",
            ".length()",
            ".indexOf(\"t\")",
            ".toString().chars().sum()",
            ".toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length",
            ".codePointAt(0)",
            ".chars().boxed().toList()");
  }
}
