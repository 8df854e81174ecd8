package library;

import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.Callable;

/** Fields, methods, constructors, records, enums and arrays by reflection. */
public class ReflectedMembers {
 @Retention(RetentionPolicy.RUNTIME) @Inherited @interface Mark { String value() default "none"; int[] numbers() default {1,2}; Class<?> type() default String.class; Color color() default Color.RED; Sub sub() default @Sub(7); double d() default 1.5; boolean b() default true; char c() default 'x'; long l() default 5; }
 @Retention(RetentionPolicy.RUNTIME) @interface Sub { int value(); }
 @Retention(RetentionPolicy.RUNTIME) @Repeatable(Tags.class) @interface Tag { String value(); }
 @Retention(RetentionPolicy.RUNTIME) @interface Tags { Tag[] value(); }
 enum Color { RED, GREEN { int x() { return 2; } }; int x() { return 1; } }
 interface Shape<T> { T area(); default String name() { return "shape"; } }
 @Mark(value = "base", numbers = {3}) static class Base<T extends Number> implements Shape<T> { protected T value; public int pub = 5; static long count = 9; private final String secret; double dd; byte by; boolean flag; char ch='c'; float fl; short sh; 
   public Base() { secret = "s"; } protected Base(String secret) throws java.io.IOException { this.secret = secret; } private Base(int a, long b, List<String> c) { secret = a + " " + b + c; }
   public T area() { return value; } @Tag("a") @Tag("b") public String hello(@Sub(3) String name, int times) { return "hi " + name.repeat(times); } private int hidden(long x) { return (int) x * 2; } static String stat(Object... xs) { return Arrays.toString(xs); } public void fail() throws Exception { throw new java.io.IOException("boom"); } public <X extends Comparable<X>> Map<String, ? super X> generic(List<? extends X> in, X[] arr) { return null; } }
 static class Child extends Base<Integer> { @Deprecated public int pub2; @Override public Integer area() { return 42; } }
 record Point(int x, @Sub(1) List<String> names) { Point { if (x < 0) throw new IllegalArgumentException("neg"); } }
 sealed interface S permits S1, S2 {} record S1() implements S {} record S2() implements S {}
 static void t(String n, Callable<?> c) { try { System.out.println(n + ": " + c.call()); } catch (Throwable e) { System.out.println(n + " threw " + e + (e.getCause() != null ? " <- " + e.getCause() : "")); } }
 static List<String> s(Object[] xs) { List<String> l = new ArrayList<>(); for (Object x : xs) l.add(x.toString()); Collections.sort(l); return l; }

  public static void main(String[] args) throws Exception {
  t("fields", () -> s(Base.class.getDeclaredFields())); t("pubfields", () -> s(Child.class.getFields()));
  t("methods", () -> s(Base.class.getDeclaredMethods())); t("pub", () -> s(Child.class.getMethods()));
  t("ctors", () -> s(Base.class.getDeclaredConstructors())); t("generic", () -> Base.class.getMethod("generic", List.class, Comparable[].class).toGenericString());
  t("super", () -> Child.class.getGenericSuperclass() + " " + Arrays.toString(Base.class.getGenericInterfaces()) + Arrays.toString(Base.class.getTypeParameters()[0].getBounds()));
  t("invoke", () -> Base.class.getMethod("hello", String.class, int.class).invoke(new Child(), "bob", 2));
  t("widen", () -> { Method m = Base.class.getDeclaredMethod("hidden", long.class); m.setAccessible(true); return m.invoke(new Base<Integer>(), 21); });
  t("static", () -> Base.class.getDeclaredMethod("stat", Object[].class).invoke(null, (Object) new Object[] {1, "x"}));
  t("fail", () -> Base.class.getMethod("fail").invoke(new Child()));
  t("badarg", () -> Base.class.getMethod("hello", String.class, int.class).invoke(new Child(), 1, 2));
  t("count", () -> Base.class.getMethod("hello", String.class, int.class).invoke(new Child(), "x"));
  t("nullprim", () -> Base.class.getMethod("hello", String.class, int.class).invoke(new Child(), "x", null));
  t("recv", () -> Base.class.getMethod("fail").invoke("str")); t("nullrecv", () -> Base.class.getMethod("fail").invoke(null));
  t("ctor", () -> Base.class.getConstructor().newInstance().pub); t("ctor2", () -> { Constructor<?> c = Base.class.getDeclaredConstructor(int.class, long.class, List.class); c.setAccessible(true); Field f = Base.class.getDeclaredField("secret"); f.setAccessible(true); return f.get(c.newInstance(1, 2, List.of("q"))); });
  t("get", () -> { Base<Integer> b = new Base<>(); StringBuilder r = new StringBuilder(); for (Field f : Base.class.getDeclaredFields()) { f.setAccessible(true); r.append(f.getName()).append('=').append(f.get(b)).append(' '); } return r; });
  t("set", () -> { Base<Integer> b = new Base<>(); for (String n : List.of("dd", "pub", "flag", "ch", "count", "by")) { Field f = Base.class.getDeclaredField(n); f.setAccessible(true); switch (n) { case "dd" -> f.setFloat(b, 2.5f); case "flag" -> f.setBoolean(b, true); case "ch" -> f.setChar(b, 'z'); case "count" -> f.setInt(null, 77); case "by" -> f.set(b, (byte) 3); default -> f.set(b, 8); } } return b.dd + " " + b.pub + b.flag + b.ch + Base.count + b.by; });
  t("setbad", () -> { Field f = Base.class.getField("pub"); f.set(new Child(), "no"); return 0; }); t("setfinal", () -> { Field f = Base.class.getDeclaredField("secret"); f.set(new Base<Integer>(), "no"); return 0; });
  t("params", () -> Arrays.toString(Base.class.getMethod("hello", String.class, int.class).getParameters()));
  t("record", () -> { Point p = new Point(3, List.of("a")); StringBuilder r = new StringBuilder(); for (RecordComponent c : Point.class.getRecordComponents()) r.append(c).append(" ").append(c.getGenericType()).append("=").append(c.getAccessor().invoke(p)).append(c.getAnnotations().length).append("; "); return r + " " + Point.class.isRecord(); });
  t("canon", () -> Point.class.getDeclaredConstructor(int.class, List.class).newInstance(-1, null));
  t("enum", () -> Arrays.toString(Color.class.getEnumConstants()) + Color.GREEN.getClass() + Color.GREEN.getDeclaringClass() + Color.class.isEnum() + Color.class.getField("RED").isEnumConstant() + Color.valueOf("RED") + s(Color.class.getDeclaredMethods()));
  t("enumctor", () -> { Constructor<?> c = Color.class.getDeclaredConstructors()[0]; c.setAccessible(true); return c.getParameterCount() < 9; });
  t("sealed", () -> S.class.isSealed() + "" + s(S.class.getPermittedSubclasses()));
  t("inner", () -> s(ReflectedMembers.class.getDeclaredClasses()).size() + " " + Point.class.getEnclosingClass() + Point.class.getDeclaringClass()); t("enclosing", () -> new Object() { }.getClass().getEnclosingMethod());
  t("array", () -> Arrays.toString(int[].class.getInterfaces()) + int[].class.getSuperclass() + String[][].class.getComponentType() + Array.get(new int[] {4}, 0) + Array.newInstance(String.class, 2).getClass());
  t("forname", () -> Class.forName("library.ReflectedMembers$Child").getDeclaredConstructor().newInstance().getClass().getSimpleName()); t("forjdk", () -> { Object o = Class.forName("java.util.ArrayList").getDeclaredConstructor().newInstance(); return o; });
  t("jdkm", () -> String.class.getMethod("length").invoke("four")); t("jdkm2", () -> Math.class.getMethod("max", int.class, int.class).invoke(null, 3, 4)); t("mods", () -> Modifier.toString(Base.class.getDeclaredMethod("stat", Object[].class).getModifiers()) + Modifier.toString(Child.class.getModifiers()));
  t("priv", () -> Base.class.getDeclaredMethod("hidden", long.class).invoke(new Base<Integer>(), 1L)); t("deep", () -> { Field f = String.class.getDeclaredField("value"); try { f.setAccessible(true); return "open"; } catch (InaccessibleObjectException e) { return e.getMessage().replaceAll("@.*", "@"); } });
  }
}
