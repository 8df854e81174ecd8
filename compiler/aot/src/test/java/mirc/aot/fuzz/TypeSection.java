package mirc.aot.fuzz;

import java.util.List;

/** A hierarchy of classes and interfaces, with overriding, overloading, bridges and captures. */
final class TypeSection implements Section {
  @Override
  public void write(Choice choice, Code code) {
    interfaces(choice, code);
    int count = choice.between(3, 5);
    for (int i = 0; i < count; i++) {
      type(choice, code, i);
    }
    records(choice, code);
    overloads(choice, code);
    run(choice, code, count);
  }

  private static void interfaces(Choice choice, Code code) {
    code.open("interface A<T>");
    code.line("T make(T value);");
    code.line("default String name() { return \"A\" + make(null); }");
    code.line("private int hidden() { return %d; }", choice.below(9));
    code.line("default int size() { return hidden() + %d; }", choice.below(9));
    code.close();
    code.open("interface B extends A<String>");
    code.line(
        "default String name() { return \"B\" + %s; }", choice.of("A.super.name()", "size()"));
    code.line("static int count(Object... all) { return all.length; }");
    code.close();
    code.open("interface F");
    code.line("int apply(int a, long b);");
    code.line("default F twice() { return (a, b) -> apply(apply(a, b), b); }");
    code.close();
  }

  private static void type(Choice choice, Code code, int number) {
    String parent = number > 0 && choice.below(3) > 0 ? " extends T" + choice.below(number) : "";
    code.open("static class T%d%s implements %s", number, parent, "B");
    code.line("int field = %d;", number);
    code.line("String text = describe(\"early\");");
    code.line("{ Report.is(\"new T%d\", text); field += %d; }", number, choice.below(9));
    code.line(
        "public String make(String value) { return %s + value; }",
        choice.of("text", "\"T" + number + "\"", "field"));
    if (choice.once(2)) {
      String inherited = parent.isEmpty() ? "B.super" : "super";
      code.line(
          "@Override public String name() { return %s.name() + \"/%d\"; }", inherited, number);
    }
    code.line(
        "String describe(String prefix) { return prefix + text + %s; }",
        parent.isEmpty() || choice.once(2) ? "field" : "super.describe(\"up\")");
    if (choice.once(2)) {
      code.line("@Override public String toString() { return \"T%d:\" + field; }", number);
      code.line("@Override public int hashCode() { return field; }");
      code.open("@Override public boolean equals(Object o)");
      code.line("return o instanceof T%d t && t.field == field;", number);
      code.close();
    } else {
      code.line("@Override public String toString() { return describe(\"to\"); }");
    }
    code.open("class Inner");
    code.line("int deep = field++;");
    code.line("F adder(int more) { return (a, b) -> a + (int) b + more + deep + field; }");
    code.close();
    code.close();
  }

  private static void records(Choice choice, Code code) {
    String check =
        choice.once(2)
            ? "R { if (a < 0) { throw new IllegalArgumentException(\"a \" + a); } }"
            : "R(int a) { this(a, null, a / 2.0, 'r'); }";
    code.line("record R(int a, String b, double c, char d) { %s }", check);
    code.line("record P<T>(T first, T... rest) {}");
    code.open("enum E");
    code.line(
        "ONE, TWO { int f() { return %d; } @Override public String toString() { return \"two\"; } },",
        choice.below(9));
    code.line("THREE(%d);", choice.below(9));
    code.line("final int value; static int total;");
    code.line("static { for (E e : values()) { total += e.value + e.ordinal(); } }");
    code.line("E() { this(7); }");
    code.line("E(int value) { this.value = value; }");
    code.line("int f() { return value; }");
    code.close();
    code.line("sealed interface Shape permits Dot, Line {}");
    code.line("record Dot(int x) implements Shape {}");
    code.line("record Line(Dot from, Dot to) implements Shape {}");
    code.open("static int length(Shape shape)");
    code.line("if (shape instanceof Dot d && d.x() > %d) { return d.x(); }", choice.below(5));
    code.line(
        "return shape instanceof Line l ? length(l.from()) + l.to().x() : %d;", choice.below(9));
    code.close();
  }

  private static void overloads(Choice choice, Code code) {
    List<String> types =
        List.of(
            "int", "long", "double", "Integer", "Object", "Number", "int...", "Object...", "char");
    for (String type : types) {
      if (choice.below(3) > 0 || type.equals("Object")) {
        code.line("static String pick(%s v) { return \"%s\"; }", type, type);
      }
    }
  }

  private static void run(Choice choice, Code code, int count) {
    code.open("static void run()");
    code.line("B[] all = new B[%d];", count);
    for (int i = 0; i < count; i++) {
      int of = choice.below(count);
      code.line("all[%d] = new T%d();", i, of);
    }
    code.open("for (B b : all)");
    code.line("Report.is(\"name\", b.name());");
    code.line("A<String> a = b;");
    code.line("Report.is(\"make\", a.make(\"%d\") + a.size() + b);", choice.below(9));
    code.line("A raw = b;");
    code.line(
        "try { Report.is(\"raw\", raw.make(%s)); } catch (ClassCastException e) { Report.caught(e); }",
        choice.of("5", "\"s\"", "new int[1]", "E.ONE"));
    code.line(
        "try { Report.is(\"cast\", ((T%d) b).field); } catch (ClassCastException e) { Report.caught(e); }",
        choice.below(count));
    code.close();
    int inner = choice.below(count);
    code.line("T%d outer = new T%d();", inner, inner);
    code.line("F f = outer.new Inner().adder(%d);", choice.below(9));
    code.line("outer.field = %d;", choice.below(99));
    code.line("Report.is(\"f\", f.twice().apply(%d, %dL));", choice.below(9), choice.below(9));
    code.line("F g = %s;", choice.of("(a, b) -> (int) (a * b)", "f::apply", "f.twice()"));
    code.line("Report.is(\"g\", g.twice().apply(%s, -3L));", choice.of("2", "'c'", "(byte) 200"));
    for (String value :
        List.of("1", "1L", "'c'", "1f", "(Integer) 5", "\"s\"", "(byte) 1", "null", "new int[0]")) {
      if (choice.once(2)) {
        code.line("Report.is(\"pick\", pick(%s));", value.equals("null") ? "(Object) null" : value);
      }
    }
    code.line(
        "Report.is(\"count\", B.count(%s));",
        choice.of("", "1, \"x\"", "(Object) null", "new String[3]"));
    code.line(
        "R r = new R(%d, %s, %s, 'x');",
        choice.below(100), choice.of("null", "\"b\""), choice.of("0.0", "-0.0", "Double.NaN"));
    code.line(
        "Report.is(\"record\", r + \" \" + r.hashCode() + \" \" + r.equals(new R(r.a(), r.b(), 0.0, 'x')));");
    code.line(
        "try { Report.is(\"record\", new R(-1, \"\", 1, 'c')); } catch (IllegalArgumentException e) { Report.caught(e); }");
    code.line("P<Object> p = new P<>(%s, 2, r);", choice.of("1", "\"p\"", "E.TWO"));
    code.line("Report.is(\"first\", p.first()); Report.is(\"rest\", p.rest().length);");
    code.open("for (E e : E.values())");
    code.line(
        "Report.is(e.name(), e + \" \" + e.f() + E.total + E.valueOf(e.name()).compareTo(E.TWO));");
    code.line(
        "Report.is(\"switch\", switch (e) { case ONE -> 1; case TWO -> e.f(); default -> -1; });");
    code.close();
    code.line(
        "try { E.valueOf(\"FOUR\"); } catch (IllegalArgumentException e) { Report.caught(e); }");
    code.line(
        "Report.is(\"length\", length(new Line(new Dot(%d), new Dot(%d))));",
        choice.below(9), choice.below(9));
    code.line("Report.is(\"shape\", new Line(new Dot(1), null));");
    code.line(
        "var map = new java.util.EnumMap<E, R>(E.class); map.put(E.THREE, r); map.put(E.ONE, null);");
    code.line("Report.is(\"map\", map);");
    code.close();
  }
}
