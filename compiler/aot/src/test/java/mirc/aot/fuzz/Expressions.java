package mirc.aot.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Expressions of every type, with side effects in every place where Java allows one. */
final class Expressions {
  /** A static method that expressions may call. */
  record Function(String name, Kind result, List<Kind> parameters) {}

  private final Choice choice;
  private final Scope scope;
  private final List<Function> functions = new ArrayList<>();

  Expressions(Choice choice, Scope scope) {
    this.choice = choice;
    this.scope = scope;
  }

  void add(Function function) {
    functions.add(function);
  }

  String of(Kind kind, int depth) {
    if (depth <= 0) {
      return leaf(kind);
    }
    int pick = choice.below(20);
    if (pick < 2) {
      return leaf(kind);
    } else if (pick == 2) {
      return "(" + condition(depth - 1) + " ? " + of(kind, depth - 1) + " : " + of(kind, 0) + ")";
    } else if (pick == 3) {
      return assignment(kind, depth);
    } else if (pick == 4) {
      return call(kind, depth);
    } else if (pick == 5) {
      return element(kind, depth);
    } else if (pick == 6) {
      return choose(kind, depth);
    }
    return switch (kind) {
      case INT -> integer(depth);
      case LONG -> longInteger(depth);
      case SHORT, BYTE, CHAR -> "(" + kind.java + ") (" + of(wider(), depth - 1) + ")";
      case FLOAT -> floating(Kind.FLOAT, depth);
      case DOUBLE -> floating(Kind.DOUBLE, depth);
      case BOOLEAN -> condition(depth);
      case STRING -> StringExpressions.of(this, choice, depth);
      case BOXED ->
          choice.once(8) ? "(Integer) null" : "Integer.valueOf(" + of(Kind.INT, depth - 1) + ")";
      case OBJECT -> "(Object) " + paren(of(choice.of(List.of(Kind.values())), depth - 1));
    };
  }

  private Kind wider() {
    return choice.of(List.of(Kind.INT, Kind.INT, Kind.LONG, Kind.FLOAT, Kind.DOUBLE));
  }

  static String paren(String text) {
    return "(" + text + ")";
  }

  private String leaf(Kind kind) {
    List<String> names = scope.variables(kind);
    return names.isEmpty() || choice.once(3) ? Literals.of(kind, choice) : choice.of(names);
  }

  /** A switch expression. */
  private String choose(Kind kind, int depth) {
    if (kind == Kind.OBJECT || kind.isSmall()) {
      return leaf(kind);
    }
    StringBuilder text = new StringBuilder("(switch (" + of(Kind.INT, depth - 1) + " & 3) { ");
    for (int i = 0; i < 3; i++) {
      if (choice.once(3)) {
        continue;
      }
      text.append("case ").append(i).append(choice.once(4) ? ", " + (i + 10) : "").append(" -> ");
      text.append(choice.once(3) ? block(kind, depth) : of(kind, 0) + "; ");
    }
    return text + "default -> " + of(kind, depth - 1) + "; })";
  }

  private String block(Kind kind, int depth) {
    String value = "y" + depth;
    String declaration = kind.java + " " + value + " = " + of(kind, depth - 1);
    return "{ " + declaration + "; yield " + value + "; } ";
  }

  private String assignment(Kind kind, int depth) {
    List<String> names = scope.variables(kind);
    if (names.isEmpty()) {
      return leaf(kind);
    }
    String name = choice.of(names);
    if (kind.isNumber() && choice.once(2)) {
      return choice.once(2) ? name + choice.of("++", "--") : choice.of("++", "--") + name;
    }
    return "(" + name + " " + assign(kind, depth - 1) + ")";
  }

  /** An assignment operator and its right side. */
  String assign(Kind kind, int depth) {
    if (kind.isNumber() && choice.once(2)) {
      Kind right = choice.of(List.of(Kind.values()).subList(0, 7));
      boolean bits = kind.isIntegral() && right.isIntegral();
      String operator =
          bits
              ? choice.of("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>")
              : choice.of("+", "-", "*", "/", "%");
      return operator + "= " + paren(of(right, depth));
    }
    if (kind == Kind.STRING && choice.once(2)) {
      return "+= " + paren(of(choice.of(List.of(Kind.values()).subList(0, 8)), depth));
    }
    if (kind == Kind.STRING) {
      return "= Report.cut(" + of(kind, depth) + ")";
    }
    if (kind == Kind.BOOLEAN && choice.once(2)) {
      return choice.of("&", "|", "^") + "= " + paren(of(kind, depth));
    }
    return "= " + of(kind, depth);
  }

  private String call(Kind kind, int depth) {
    List<Function> fitting = functions.stream().filter(f -> f.result() == kind).toList();
    if (fitting.isEmpty()) {
      return kind == Kind.INT ? "Report.see(" + of(Kind.INT, depth - 1) + ")" : leaf(kind);
    }
    Function function = choice.of(fitting);
    List<String> arguments = new ArrayList<>();
    for (Kind parameter : function.parameters()) {
      arguments.add(of(parameter, depth - 1));
    }
    return function.name() + "(" + String.join(", ", arguments) + ")";
  }

  private String element(Kind kind, int depth) {
    List<String> arrays = scope.arrays(kind);
    if (arrays.isEmpty()) {
      return leaf(kind);
    }
    return choice.of(arrays) + "[" + index(depth) + "]";
  }

  /** An index that mostly lies within three elements. */
  String index(int depth) {
    return choice.once(12) ? of(Kind.INT, depth - 1) : "(" + of(Kind.INT, depth - 1) + ") & 1";
  }

  private String integer(int depth) {
    String a = of(Kind.INT, depth - 1);
    Kind second = choice.of(List.of(Kind.INT, Kind.INT, Kind.SHORT, Kind.BYTE, Kind.CHAR));
    String b = of(second, depth - 1);
    return switch (choice.below(16)) {
      case 0, 1, 2, 3 ->
          "((" + a + ") " + choice.of("+", "-", "*", "&", "|", "^") + " (" + b + "))";
      case 4 -> "((" + a + ") " + choice.of("/", "%") + " (" + b + "))";
      case 5 -> "((" + a + ") " + choice.of("<<", ">>", ">>>") + " (" + b + "))";
      case 6 ->
          "((" + a + ") " + choice.of("<<", ">>", ">>>") + " " + of(Kind.LONG, depth - 1) + ")";
      case 7 -> "(" + choice.of("-", "~", "+") + "(" + a + "))";
      case 8, 9 ->
          "(int) (" + of(choice.of(List.of(Kind.LONG, Kind.FLOAT, Kind.DOUBLE)), depth - 1) + ")";
      case 10 ->
          choice.of(
                  "Math.abs",
                  "Integer.bitCount",
                  "Integer.reverse",
                  "Integer.highestOneBit",
                  "Integer.numberOfLeadingZeros",
                  "Integer.numberOfTrailingZeros",
                  "Integer.reverseBytes",
                  "Integer.signum",
                  "Character.getNumericValue",
                  "Integer.hashCode",
                  "Report.see",
                  "Math.negateExact")
              + paren(a);
      case 11 ->
          choice.of(
                  "Math.min",
                  "Math.max",
                  "Math.floorMod",
                  "Math.floorDiv",
                  "Math.addExact",
                  "Math.multiplyExact",
                  "Integer.rotateLeft",
                  "Integer.compare",
                  "Integer.compareUnsigned",
                  "Integer.divideUnsigned",
                  "Integer.remainderUnsigned")
              + "("
              + a
              + ", "
              + b
              + ")";
      case 12 ->
          paren(of(Kind.STRING, depth - 1))
              + choice.of(
                  ".length()",
                  ".hashCode()",
                  ".indexOf('a')",
                  ".codePointCount(0, 1)",
                  ".compareTo(\"b\")",
                  ".lastIndexOf(\"a\")");
      case 13 -> "Double.compare(" + of(Kind.DOUBLE, depth - 1) + ", " + of(Kind.DOUBLE, 0) + ")";
      case 14 ->
          choice.once(2)
              ? "(int) " + paren(of(Kind.BOXED, depth - 1))
              : paren(of(Kind.BOXED, depth - 1)) + choice.of(".intValue()", ".hashCode()");
      default -> "(" + of(Kind.BOOLEAN, depth - 1) + " ? 1 : " + a + ")";
    };
  }

  private String longInteger(int depth) {
    Kind first = choice.of(List.of(Kind.LONG, Kind.LONG, Kind.INT, Kind.CHAR));
    String a = "(long) (" + of(first, depth - 1) + ")";
    String b = of(Kind.LONG, depth - 1);
    return switch (choice.below(10)) {
      case 0, 1, 2 -> "(" + a + " " + choice.of("+", "-", "*", "&", "|", "^") + " (" + b + "))";
      case 3 -> "(" + a + " " + choice.of("/", "%") + " (" + b + "))";
      case 4 ->
          "(" + a + " " + choice.of("<<", ">>", ">>>") + " (" + of(Kind.INT, depth - 1) + "))";
      case 5 -> "(" + choice.of("-", "~", "+") + "(" + a + "))";
      case 6 -> "(long) (" + of(choice.of(List.of(Kind.FLOAT, Kind.DOUBLE)), depth - 1) + ")";
      case 7 ->
          choice.of(
                  "Math.abs",
                  "Long.reverse",
                  "Long.highestOneBit",
                  "Long.reverseBytes",
                  "Long.numberOfLeadingZeros",
                  "Long.bitCount",
                  "Long.signum",
                  "Math.negateExact")
              + paren(a);
      case 8 ->
          choice.of(
                  "Math.min",
                  "Math.max",
                  "Math.floorMod",
                  "Math.floorDiv",
                  "Math.multiplyHigh",
                  "Long.divideUnsigned",
                  "Long.compareUnsigned",
                  "Math.addExact",
                  "Long.compare")
              + "("
              + a
              + ", "
              + b
              + ")";
      default -> "Math.round(" + of(Kind.DOUBLE, depth - 1) + ")";
    };
  }

  private String floating(Kind kind, int depth) {
    String a = of(choice.of(List.of(kind, kind, Kind.INT, Kind.LONG, Kind.FLOAT)), depth - 1);
    String b = of(kind, depth - 1);
    String cast = "(" + kind.java + ") ";
    return switch (choice.below(8)) {
      case 0, 1, 2, 3 ->
          cast + "((" + a + ") " + choice.of("+", "-", "*", "/", "%") + " (" + b + "))";
      case 4 -> "(-(" + b + "))";
      case 5 -> cast + paren(of(choice.of(List.of(Kind.DOUBLE, Kind.LONG, Kind.CHAR)), depth - 1));
      case 6 ->
          cast
              + choice.of(
                  "Math.sqrt",
                  "Math.floor",
                  "Math.ceil",
                  "Math.rint",
                  "Math.abs",
                  "Math.signum",
                  "Math.ulp",
                  "Math.sin",
                  "Math.exp",
                  "Math.log",
                  "Math.cbrt",
                  "Math.atan",
                  "Math.log1p",
                  "Math.tanh",
                  "Math.toRadians",
                  "Math.nextUp")
              + "("
              + b
              + ")";
      default ->
          cast
              + choice.of(
                  "Math.min",
                  "Math.max",
                  "Math.pow",
                  "Math.hypot",
                  "Math.atan2",
                  "Math.IEEEremainder",
                  "Math.copySign")
              + "("
              + kind.java.replace("float", "(float) ").replace("double", "")
              + paren(a)
              + ", "
              + b
              + ")";
    };
  }

  String condition(int depth) {
    if (depth <= 0) {
      return leaf(Kind.BOOLEAN);
    }
    Kind kind = choice.of(List.of(Kind.values()).subList(0, 7));
    return switch (choice.below(9)) {
      case 0, 1, 2 ->
          "("
              + paren(of(kind, depth - 1))
              + choice.of(" < ", " <= ", " > ", " >= ", " == ", " != ")
              + paren(of(choice.of(List.of(Kind.values()).subList(0, 7)), depth - 1))
              + ")";
      case 3 ->
          "("
              + of(Kind.BOOLEAN, depth - 1)
              + choice.of(" && ", " || ", " & ", " | ", " ^ ", " == ")
              + of(Kind.BOOLEAN, depth - 1)
              + ")";
      case 4 -> "!" + paren(of(Kind.BOOLEAN, depth - 1));
      case 5 ->
          "(((Object) "
              + of(Kind.OBJECT, depth - 1)
              + ") instanceof "
              + choice.of(
                  "String",
                  "Integer",
                  "Number",
                  "Comparable",
                  "int[]",
                  "Object[]",
                  "CharSequence",
                  "java.util.List")
              + ")";
      case 6 ->
          paren(of(Kind.STRING, depth - 1))
              + choice.of(".isEmpty()", ".equals(\"a\")", ".contains(\"l\")", ".isBlank()");
      case 7 -> choice.of("Double.isNaN", "Double.isInfinite") + paren(of(Kind.DOUBLE, depth - 1));
      default ->
          choice.of(
                  "Character.isLetter",
                  "Character.isDigit",
                  "Character.isUpperCase",
                  "Character.isWhitespace")
              + paren(of(Kind.CHAR, depth - 1));
    };
  }
}
