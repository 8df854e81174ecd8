package library;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.concurrent.Callable;

/** Accesses of VarHandles whose arguments and results have to be converted, and those that cannot be. */
public class VarHandleConversions {
  boolean z = true;
  byte b = 1;
  short s = 2;
  char c = 'c';
  int i = 4;
  long j = 5;
  float f = 6.5f;
  double d = 7.5;
  Integer boxed = 8;
  Number number = 9;
  Object object = "ten";
  String text = "eleven";
  Comparable<?> comparable = 'x';
  final int fixed = 12;
  static int shared = 13;
  static String name = "fourteen";

  static void t(String what, Callable<?> body) {
    try {
      Object result = body.call();
      System.out.println(what + ": " + result + (result == null ? "" : " " + result.getClass().getSimpleName()));
    } catch (Throwable e) {
      System.out.println(what + " threw " + e);
    }
  }

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  public static void main(String[] args) throws Exception {
    VarHandleConversions o = new VarHandleConversions();
    gets(o);
    sets(o);
    updates(o);
    places(o);
    arrays();
    views();
    exact(o);
    unsupported(o);
    uncast(o);
    finds();
  }

  private static void refused(Callable<?> find) {
    try {
      System.out.println(find.call());
    } catch (Exception e) {
      System.out.println(e.getClass() + " " + e.getMessage().replaceAll(", from.*", ""));
    }
  }

  static void finds() {
    refused(() -> LOOKUP.findVarHandle(VarHandleConversions.class, "none", int.class));
    refused(() -> LOOKUP.findVarHandle(VarHandleConversions.class, "i", long.class));
    refused(() -> LOOKUP.findVarHandle(VarHandleConversions.class, "shared", int.class));
    refused(() -> LOOKUP.findStaticVarHandle(VarHandleConversions.class, "i", int.class));
  }

  /** Without a cast the result is an Object, or the condition that it stands in. */
  static void uncast(VarHandleConversions o) throws Exception {
    VarHandle i = LOOKUP.findVarHandle(VarHandleConversions.class, "i", int.class);
    VarHandle ints = MethodHandles.arrayElementVarHandle(int[].class);
    int[] a = {1, 2, 3};
    System.out.println("x" + ints.getAndAdd(a, 1, 3) + ints.get(a, 1) + i.get(o));
    Object found = ints.getAndSet(a, 0, 9);
    System.out.println(found.equals(1) + " " + a[0]);
    ints.getAndAdd(a, 2, 5);
    ints.get(a, 2);
    i.getAndSet(o, 8);
    if (ints.compareAndSet(a, 2, 8, 7) && !i.compareAndSet(o, 0, 1)) {
      System.out.println(i.compareAndExchange(o, 8, 80) + " " + a[2] + " " + o.i);
    }
    ints.compareAndSet(a, 2, 7, 6);
    System.out.println(a[2]);
    System.out.println(i + " " + ints);
  }

  static void gets(VarHandleConversions o) throws Exception {
    VarHandle z = LOOKUP.findVarHandle(VarHandleConversions.class, "z", boolean.class), b = LOOKUP.findVarHandle(VarHandleConversions.class, "b", byte.class), s = LOOKUP.findVarHandle(VarHandleConversions.class, "s", short.class), c = LOOKUP.findVarHandle(VarHandleConversions.class, "c", char.class);
    VarHandle i = LOOKUP.findVarHandle(VarHandleConversions.class, "i", int.class), j = LOOKUP.findVarHandle(VarHandleConversions.class, "j", long.class), f = LOOKUP.findVarHandle(VarHandleConversions.class, "f", float.class), d = LOOKUP.findVarHandle(VarHandleConversions.class, "d", double.class);
    VarHandle boxed = LOOKUP.findVarHandle(VarHandleConversions.class, "boxed", Integer.class), number = LOOKUP.findVarHandle(VarHandleConversions.class, "number", Number.class), object = LOOKUP.findVarHandle(VarHandleConversions.class, "object", Object.class);
    VarHandle text = LOOKUP.findVarHandle(VarHandleConversions.class, "text", String.class), comparable = LOOKUP.findVarHandle(VarHandleConversions.class, "comparable", Comparable.class);
    t("int as long", () -> (long) i.get(o));
    t("int as double", () -> (double) i.getVolatile(o));
    t("int as short", () -> (short) i.get(o));
    t("int as Object", () -> (Object) i.get(o));
    t("int as Integer", () -> (Integer) i.getAcquire(o));
    t("int as Number", () -> (Number) i.get(o));
    t("int as Long", () -> (Long) i.get(o));
    t("int as String", () -> (String) i.get(o));
    t("int as Comparable", () -> (Comparable<?>) i.get(o));
    t("int as nothing", () -> { i.get(o); return "nothing"; });
    t("byte as int", () -> (int) b.get(o));
    t("byte as char", () -> (char) b.get(o));
    t("byte as float", () -> (float) b.getOpaque(o));
    t("short as long", () -> (long) s.get(o));
    t("char as int", () -> (int) c.get(o));
    t("char as short", () -> (short) c.get(o));
    t("char as Character", () -> (Character) c.get(o));
    t("char as Integer", () -> (Integer) c.get(o));
    t("boolean as Object", () -> (Object) z.get(o));
    t("boolean as int", () -> (int) z.get(o));
    t("long as float", () -> (float) j.get(o));
    t("long as int", () -> (int) j.get(o));
    t("float as double", () -> (double) f.get(o));
    t("float as long", () -> (long) f.get(o));
    t("double as float", () -> (float) d.get(o));
    t("double as Double", () -> (Double) d.get(o));
    t("Integer as int", () -> (int) boxed.get(o));
    t("Integer as long", () -> (long) boxed.get(o));
    t("Integer as short", () -> (short) boxed.get(o));
    t("Integer as Object", () -> (Object) boxed.get(o));
    t("Integer as String", () -> (String) boxed.get(o));
    t("Number as int", () -> (int) number.get(o));
    t("Number as double", () -> (double) number.get(o));
    t("Number as byte", () -> (byte) number.get(o));
    t("Number as boolean", () -> (boolean) number.get(o));
    t("Object as String", () -> (String) object.get(o));
    t("Object as Integer", () -> (Integer) object.get(o));
    t("Object as int", () -> (int) object.get(o));
    t("String as int", () -> (int) text.get(o));
    t("Comparable as char", () -> (char) comparable.get(o));
    t("Comparable as int", () -> (int) comparable.get(o));
    o.boxed = null;
    t("null as int", () -> (int) boxed.get(o));
    t("null as Integer", () -> (Integer) boxed.get(o));
    o.boxed = 8;
  }

  static void sets(VarHandleConversions o) throws Exception {
    VarHandle i = LOOKUP.findVarHandle(VarHandleConversions.class, "i", int.class), j = LOOKUP.findVarHandle(VarHandleConversions.class, "j", long.class), d = LOOKUP.findVarHandle(VarHandleConversions.class, "d", double.class), c = LOOKUP.findVarHandle(VarHandleConversions.class, "c", char.class);
    VarHandle boxed = LOOKUP.findVarHandle(VarHandleConversions.class, "boxed", Integer.class), object = LOOKUP.findVarHandle(VarHandleConversions.class, "object", Object.class), text = LOOKUP.findVarHandle(VarHandleConversions.class, "text", String.class);
    VarHandle z = LOOKUP.findVarHandle(VarHandleConversions.class, "z", boolean.class), number = LOOKUP.findVarHandle(VarHandleConversions.class, "number", Number.class);
    t("long of int", () -> { j.set(o, 7); return o.j; });
    t("long of char", () -> { j.setVolatile(o, 'a'); return o.j; });
    t("long of Long", () -> { j.set(o, Long.valueOf(8)); return o.j; });
    t("long of Integer", () -> { j.set(o, Integer.valueOf(9)); return o.j; });
    t("long of double", () -> { j.set(o, 1.5); return o.j; });
    t("int of long", () -> { i.set(o, 7L); return o.i; });
    t("int of byte", () -> { i.setRelease(o, (byte) -3); return o.i; });
    t("int of Object", () -> { i.set(o, (Object) 44); return o.i; });
    t("int of an Object that is a Long", () -> { i.set(o, (Object) 44L); return o.i; });
    t("int of an Object that is a Byte", () -> { i.set(o, (Object) (byte) 45); return o.i; });
    t("int of a Number", () -> { i.set(o, (Number) 46); return o.i; });
    t("int of null", () -> { i.set(o, (Integer) null); return o.i; });
    t("int of String", () -> { i.set(o, "47"); return o.i; });
    t("double of int", () -> { d.set(o, 3); return o.d; });
    t("double of float", () -> { d.setOpaque(o, 1.5f); return o.d; });
    t("char of int", () -> { c.set(o, 100); return o.c; });
    t("boolean of Boolean", () -> { z.set(o, Boolean.FALSE); return o.z; });
    t("boolean of int", () -> { z.set(o, 1); return o.z; });
    t("Integer of int", () -> { boxed.set(o, 21); return o.boxed; });
    t("Integer of short", () -> { boxed.set(o, (short) 22); return o.boxed; });
    t("Integer of Object", () -> { boxed.set(o, (Object) 23); return o.boxed; });
    t("Integer of String", () -> { boxed.set(o, "24"); return o.boxed; });
    t("Number of double", () -> { number.set(o, 2.5); return o.number; });
    t("Object of int", () -> { object.set(o, 25); return o.object; });
    t("Object of char", () -> { object.set(o, 'k'); return o.object; });
    t("String of Object", () -> { text.set(o, (Object) "more"); return o.text; });
    t("String of Integer", () -> { text.set(o, Integer.valueOf(1)); return o.text; });
    t("String of int", () -> { text.set(o, 1); return o.text; });
    t("result of set", () -> (Object) boxed.getAndSet(o, 26));
  }

  static void updates(VarHandleConversions o) throws Exception {
    VarHandle i = LOOKUP.findVarHandle(VarHandleConversions.class, "i", int.class), j = LOOKUP.findVarHandle(VarHandleConversions.class, "j", long.class), f = LOOKUP.findVarHandle(VarHandleConversions.class, "f", float.class), d = LOOKUP.findVarHandle(VarHandleConversions.class, "d", double.class);
    VarHandle b = LOOKUP.findVarHandle(VarHandleConversions.class, "b", byte.class), s = LOOKUP.findVarHandle(VarHandleConversions.class, "s", short.class), c = LOOKUP.findVarHandle(VarHandleConversions.class, "c", char.class), z = LOOKUP.findVarHandle(VarHandleConversions.class, "z", boolean.class);
    VarHandle boxed = LOOKUP.findVarHandle(VarHandleConversions.class, "boxed", Integer.class), object = LOOKUP.findVarHandle(VarHandleConversions.class, "object", Object.class);
    o.i = 10;
    o.j = 20;
    t("add int to long", () -> (long) j.getAndAdd(o, 5));
    t("add as Object", () -> (Object) j.getAndAdd(o, 5L));
    t("add, long result of int", () -> (long) i.getAndAdd(o, 3));
    t("add Integer", () -> (int) i.getAndAddAcquire(o, Integer.valueOf(4)));
    t("add, no result", () -> { i.getAndAdd(o, (short) 1); return o.i; });
    t("add long to int", () -> (int) i.getAndAdd(o, 5L));
    t("add int to float", () -> (float) f.getAndAdd(o, 2));
    t("add float to double", () -> (double) d.getAndAdd(o, 2f));
    t("add byte to short", () -> (short) s.getAndAdd(o, (byte) 7));
    t("add char to char, int result", () -> (int) c.getAndAdd(o, (char) 1));
    t("add Byte to byte", () -> (byte) b.getAndAdd(o, Byte.valueOf((byte) 127)));
    t("sums", () -> o.i + " " + o.j + " " + o.f + " " + o.d + " " + o.s + " " + o.c + " " + o.b);
    t("or", () -> (long) j.getAndBitwiseOr(o, 0x40));
    t("and", () -> (Object) i.getAndBitwiseAnd(o, (byte) -2));
    t("xor", () -> (Integer) i.getAndBitwiseXorRelease(o, 'a'));
    t("or of booleans", () -> (Boolean) z.getAndBitwiseOr(o, Boolean.TRUE));
    t("xor of booleans", () -> (Object) z.getAndBitwiseXor(o, true));
    t("bits", () -> o.i + " " + o.j + " " + o.z);
    t("set and get", () -> (long) i.getAndSet(o, (short) 99));
    t("compare int with long field", () -> j.compareAndSet(o, o.i, 77L));
    o.j = 30;
    t("compare and set of ints", () -> j.compareAndSet(o, 30, 31) + " " + o.j);
    t("compare and set, mixed", () -> j.compareAndSet(o, 31L, 32) + " " + j.compareAndSet(o, (byte) 32, 33L) + " " + o.j);
    t("compare and set, boxed", () -> j.weakCompareAndSetPlain(o, Long.valueOf(33), Integer.valueOf(34)) + " " + o.j);
    t("compare and set, result", () -> (Object) j.compareAndSet(o, 34, 35));
    t("exchange", () -> (long) j.compareAndExchange(o, 35, 36) + " " + (Long) j.compareAndExchangeAcquire(o, 1, 2));
    t("exchange of refs", () -> (Object) boxed.compareAndExchange(o, (Integer) o.boxed, 27));
    t("field", () -> o.boxed);
    o.object = 5;
    t("object of ints", () -> object.compareAndSet(o, 5, 6) + " " + o.object);
    o.f = Float.NaN;
    t("NaN", () -> f.compareAndSet(o, Float.NaN, 1) + " " + o.f);
    o.d = 0.0;
    t("zeros", () -> d.compareAndSet(o, -0.0f, 1) + " " + d.compareAndSet(o, 0, 2.5f) + " " + o.d);
  }

  static void places(VarHandleConversions o) throws Exception {
    VarHandle i = LOOKUP.findVarHandle(VarHandleConversions.class, "i", int.class), shared = MethodHandles.lookup().findStaticVarHandle(VarHandleConversions.class, "shared", int.class);
    VarHandle name = MethodHandles.lookup().findStaticVarHandle(VarHandleConversions.class, "name", String.class);
    t("Object place", () -> (int) i.get((Object) o));
    t("wrong place", () -> (int) i.get("no"));
    t("wrong Object place", () -> (int) i.get((Object) "no"));
    t("null place", () -> (int) i.get((VarHandleConversions) null));
    t("null place, converted", () -> (long) i.get((VarHandleConversions) null));
    t("wrong place, converted", () -> (long) i.get("no"));
    t("int place", () -> (int) i.get(5));
    t("no place", () -> (int) i.get());
    t("two places", () -> (int) i.get(o, 1));
    t("static", () -> (long) shared.getAndAdd((short) 2));
    t("static as Object", () -> (Object) shared.get());
    t("static of Integer", () -> { shared.set(Integer.valueOf(50)); return VarHandleConversions.shared; });
    t("static of String", () -> { shared.set("x"); return VarHandleConversions.shared; });
    t("static with place", () -> (int) shared.get(o));
    t("static text", () -> (Object) name.getAndSet("other"));
    t("static text as CharSequence", () -> (CharSequence) name.get());
    t("static text of Object", () -> { name.set((Object) 5); return VarHandleConversions.name; });
  }

  static void arrays() {
    VarHandle ints = MethodHandles.arrayElementVarHandle(int[].class);
    VarHandle longs = MethodHandles.arrayElementVarHandle(long[].class);
    VarHandle texts = MethodHandles.arrayElementVarHandle(String[].class);
    VarHandle objects = MethodHandles.arrayElementVarHandle(Object[].class);
    int[] i = {1, 2, 3};
    long[] j = {4, 5, 6};
    String[] s = {"a", "b", null};
    t("index byte", () -> (int) ints.get(i, (byte) 1));
    t("index Integer", () -> (int) ints.get(i, Integer.valueOf(2)));
    t("index long", () -> (int) ints.get(i, 1L));
    t("index char, long result", () -> (long) ints.get(i, (char) 1));
    t("index Object", () -> (int) ints.get(i, (Object) 1));
    t("out of bounds", () -> (int) ints.get(i, 3));
    t("out of bounds, converted", () -> (long) ints.get(i, -1));
    t("array as Object", () -> (int) ints.get((Object) i, 0));
    t("another array", () -> (int) ints.get((Object) j, 0));
    t("another array, static", () -> (int) ints.get(j, 0));
    t("another array, converted", () -> (long) ints.get((Object) j, 0));
    t("null array", () -> (int) ints.get((int[]) null, 0));
    t("null array, set", () -> { ints.set((int[]) null, 0, 1); return 1; });
    t("null array, compare", () -> ints.compareAndSet((int[]) null, 0, 1, 2));
    t("null array, add", () -> (int) ints.getAndAdd((int[]) null, 0, 1));
    t("null array, volatile", () -> (int) ints.getVolatile((int[]) null, 0));
    t("null array of texts", () -> (String) texts.get((String[]) null, 0));
    t("null array of texts, set", () -> { texts.set((String[]) null, 0, "x"); return 1; });
    t("null array, converted", () -> (long) ints.get((int[]) null, 0));
    t("long of int", () -> { longs.set(j, 0, 40); return j[0]; });
    t("long of Integer", () -> { longs.set(j, 1, Integer.valueOf(41)); return j[1]; });
    t("add int", () -> (Object) longs.getAndAdd(j, 2, 100) + " " + j[2]);
    t("compare ints", () -> longs.compareAndSet(j, 2, 106, 'a') + " " + j[2]);
    t("text", () -> (Object) texts.getAndSet(s, 0, (Object) "c"));
    t("text of Integer", () -> { texts.set(s, 0, (Object) 5); return s[0]; });
    t("text as Integer", () -> (Integer) texts.get(s, 0));
    t("text as int", () -> (int) texts.get(s, 0));
    t("object of int", () -> { Object[] a = {null}; objects.set(a, 0, 5); return a[0]; });
    t("object of text array", () -> { objects.set(s, 0, "d"); return s[0]; });
    t("store in text array", () -> { objects.set(s, 0, 5); return s[0]; });
    t("store in text array, exchanged", () -> { Object x = objects.getAndSet(s, 0, (Object) 5); return x; });
    t("texts of objects", () -> (String) texts.get(new Object[] {"x"}, 0));
  }

  static void views() {
    VarHandle ints = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    VarHandle longs = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    VarHandle shorts = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    t("view as long", () -> (long) ints.get(bytes, 0));
    t("view as Object", () -> (Object) longs.get(bytes, 1));
    t("view of short", () -> { ints.set(bytes, 4, (short) -2); return java.util.Arrays.toString(bytes); });
    t("view of int", () -> { longs.set(bytes, 0, 5); return java.util.Arrays.toString(bytes); });
    t("view out of bounds", () -> (long) ints.get(bytes, 6));
    t("view of shorts", () -> (int) shorts.get(bytes, 0));
    t("view null", () -> (int) ints.get((byte[]) null, 0));
    t("view, aligned", () -> (int) ints.getVolatile(bytes, 4));
    t("view, not aligned", () -> (int) ints.getVolatile(bytes, 1));
    t("view, not aligned, compare", () -> longs.compareAndSet(bytes, 1, 1L, 2L));
    t("view, compare", () -> longs.compareAndSet(bytes, 0, 5, 6) + " " + bytes[0]);
    t("view, add", () -> (Object) longs.getAndAdd(bytes, 0, 6) + " " + bytes[0]);
    t("view of ints", () -> (int) ints.get((Object) new int[4], 0));
  }

  static void exact(VarHandleConversions o) throws Exception {
    VarHandle i = LOOKUP.findVarHandle(VarHandleConversions.class, "i", int.class).withInvokeExactBehavior();
    t("exact", () -> i.hasInvokeExactBehavior() + " " + (int) i.get(o));
    t("exact, long", () -> (long) i.get(o));
    t("exact, Object", () -> (Object) i.get(o));
    t("exact, place", () -> (int) i.get((Object) o));
    t("exact, short", () -> { i.set(o, (short) 4); return o.i; });
    t("exact, compare", () -> i.compareAndSet(o, o.i, 3) + " " + i.compareAndSet(o, (short) 1, 3));
    t("again", () -> (long) i.withInvokeBehavior().get(o));
    VarHandle text = LOOKUP.findVarHandle(VarHandleConversions.class, "text", String.class).withInvokeExactBehavior();
    t("exact text", () -> (String) text.get(o));
    t("exact text as Object", () -> (Object) text.get(o));
    t("exact text of null", () -> { text.set(o, null); return 1; });
    t("exact no result", () -> { text.get(o); return 1; });
  }

  static void unsupported(VarHandleConversions o) throws Exception {
    VarHandle fixed = LOOKUP.findVarHandle(VarHandleConversions.class, "fixed", int.class), text = LOOKUP.findVarHandle(VarHandleConversions.class, "text", String.class), z = LOOKUP.findVarHandle(VarHandleConversions.class, "z", boolean.class), f = LOOKUP.findVarHandle(VarHandleConversions.class, "f", float.class);
    VarHandle shorts = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    t("get of final", () -> (long) fixed.get(o));
    t("set of final", () -> { fixed.set(o, 5); return 1; });
    t("set of final, converted", () -> { fixed.set(o, (short) 5); return 1; });
    t("compare of final", () -> fixed.compareAndSet(o, 12, 13));
    t("add text", () -> (String) text.getAndAdd(o, "x"));
    t("or text", () -> (String) text.getAndBitwiseOr(o, "x"));
    t("add boolean", () -> (boolean) z.getAndAdd(o, true));
    t("or float", () -> (float) f.getAndBitwiseOr(o, 1f));
    t("view of shorts, compare", () -> shorts.compareAndSet(new byte[8], 0, (short) 1, (short) 2));
    t("view of shorts, volatile", () -> (short) shorts.getVolatile(new byte[8], 0));
  }
}
