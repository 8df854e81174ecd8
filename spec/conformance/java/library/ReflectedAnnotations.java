package library;

import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.Callable;

/** Annotations at run time: defaults, inherited, repeated, on parameters. */
public class ReflectedAnnotations {
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
  t("defaults", () -> { Mark m = Child.class.getAnnotation(Mark.class); return m.type() + " " + m.color() + m.sub().value() + m.numbers()[0] + m.annotationType() + m.d() + m.b() + m.c() + m.l() + m.equals(Base.class.getAnnotation(Mark.class)) + (m.hashCode() == Base.class.getAnnotation(Mark.class).hashCode()); });
  t("tags", () -> { Method m = Base.class.getMethod("hello", String.class, int.class); return Arrays.toString(m.getAnnotationsByType(Tag.class)) + m.isAnnotationPresent(Tags.class) + Arrays.deepToString(m.getParameterAnnotations()); });
  t("dep", () -> Child.class.getField("pub2").getAnnotation(Deprecated.class));
  }
}
