package mirc.aot.fuzz;

import java.util.List;

/** Expressions of type String. */
final class StringExpressions {
  private StringExpressions() {}

  static String of(Expressions expressions, Choice choice, int depth) {
    String text = Expressions.paren(expressions.of(Kind.STRING, depth - 1));
    Kind any = choice.of(List.of(Kind.values()).subList(0, 10));
    return switch (choice.below(12)) {
      case 0, 1, 2 -> "(" + text + " + " + Expressions.paren(expressions.of(any, depth - 1)) + ")";
      case 3 ->
          "(\"<\" + "
              + Expressions.paren(expressions.of(any, depth - 1))
              + " + '>' + "
              + text
              + ")";
      case 4 -> "String.valueOf(" + expressions.of(primitive(choice), depth - 1) + ")";
      case 5 ->
          text
              + choice.of(
                  ".trim()",
                  ".toUpperCase()",
                  ".toLowerCase()",
                  ".replace('a', 'b')",
                  ".strip()",
                  ".concat(\"+\")",
                  ".repeat(2)",
                  ".substring(1)",
                  ".intern()",
                  ".stripIndent()",
                  ".replaceAll(\"[a-h]+\", \"<$0>\")",
                  ".toString()",
                  ".replace(\"l\", \"LL\")");
      case 6 ->
          choice.of(
                  "Integer.toHexString",
                  "Integer.toBinaryString",
                  "Integer.toString",
                  "Integer.toOctalString",
                  "Integer.toUnsignedString")
              + Expressions.paren(expressions.of(Kind.INT, depth - 1));
      case 7 -> "Double.toString(" + expressions.of(Kind.DOUBLE, depth - 1) + ")";
      case 8 -> "Float.toString(" + expressions.of(Kind.FLOAT, depth - 1) + ")";
      case 9 ->
          "Long.toString("
              + expressions.of(Kind.LONG, depth - 1)
              + ", "
              + choice.of("2", "10", "16", "36")
              + ")";
      case 10 -> "String.join(\"|\", " + text + ", " + expressions.of(Kind.STRING, 0) + ")";
      default ->
          "new StringBuilder("
              + text
              + ")"
              + choice.of(
                  ".reverse()", ".append(1).append('c')", ".insert(0, 2.5f)", ".append(true)")
              + ".toString()";
    };
  }

  private static Kind primitive(Choice choice) {
    return choice.of(List.of(Kind.values()).subList(0, 8));
  }
}
