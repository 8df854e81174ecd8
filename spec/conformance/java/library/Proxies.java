package library;

import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.Callable;

/** Objects of java.lang.reflect.Proxy. */
public class Proxies {
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
  InvocationHandler h = (p, m, given) -> { System.out.println("call " + m.getName() + " " + Arrays.toString(given)); if (m.getName().equals("name")) return "proxied"; if (m.getName().equals("area")) throw new Exception("checked"); if (m.getName().equals("compareTo")) return 5; return m.invoke("target", args); };
  t("proxy", () -> { Object p = Proxy.newProxyInstance(Proxies.class.getClassLoader(), new Class<?>[] {Shape.class, Comparable.class}, h); Shape<?> sh = (Shape<?>) p; @SuppressWarnings("unchecked") Comparable<Object> c = (Comparable<Object>) p; return sh.name() + c.compareTo(3) + Proxy.isProxyClass(p.getClass()) + (Proxy.getInvocationHandler(p) == h) + p.hashCode() + p.equals("target") + p; });
  t("undeclared", () -> ((Shape<?>) Proxy.newProxyInstance(null, new Class<?>[] {Shape.class}, h)).area());
  t("notif", () -> Proxy.newProxyInstance(null, new Class<?>[] {String.class}, h));
  }
}
