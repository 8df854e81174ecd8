package library;
import java.lang.invoke.*;
import java.util.*;
import static java.lang.invoke.MethodType.*;
/** java.lang.invoke: handles of methods, constructors and fields, and what is made of them. */
public class MethodHandleUses {
  interface Body { void run() throws Throwable; }
  static void go(String name, Body body) {
    System.out.println("== " + name);
    try { body.run(); } catch (Throwable t) { System.out.println("threw " + (t + " cause " + t.getCause()).replaceAll("@[0-9a-f]+", "@")); }
  }
  static int add(int a, int b) { return a + b; }
  int twice(int x) { return 2 * x; }
  private int priv() { return 1; }
  static int boom(int x) { throw new IllegalStateException("boom " + x); }
  static String join(String... a) { return String.join(",", a); }
  int f = 5; static long g = 7; final String h = "h";
  MethodHandleUses() {} MethodHandleUses(int f) { this.f = f; }
  public static void main(String[] arguments) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    go("nosuch", () -> l.findStatic(MethodHandleUses.class, "nope", methodType(int.class)));
    go("nosuch virtual", () -> l.findVirtual(MethodHandleUses.class, "nope", methodType(int.class, String.class)));
    go("static as virtual", () -> l.findVirtual(MethodHandleUses.class, "add", methodType(int.class, int.class, int.class)));
    go("virtual as static", () -> l.findStatic(MethodHandleUses.class, "twice", methodType(int.class, int.class)));
    go("no ctor", () -> l.findConstructor(MethodHandleUses.class, methodType(void.class, String.class)));
    go("no field", () -> l.findGetter(MethodHandleUses.class, "zz", int.class));
    go("field type", () -> l.findGetter(MethodHandleUses.class, "f", long.class));
    go("static getter of inst", () -> l.findStaticGetter(MethodHandleUses.class, "f", int.class));
    go("getter of static", () -> l.findGetter(MethodHandleUses.class, "g", long.class));
    go("final setter", () -> l.findSetter(MethodHandleUses.class, "h", String.class));
    go("private jdk", () -> l.findVirtual(String.class, "isLatin1", methodType(boolean.class)));
    go("private other", () -> l.findVirtual(ArrayList.class, "grow", methodType(Object[].class)));
    go("public lookup", () -> MethodHandles.publicLookup().findStatic(MethodHandleUses.class, "add", methodType(int.class, int.class, int.class)));
    MethodHandle add = l.findStatic(MethodHandleUses.class, "add", methodType(int.class, int.class, int.class));
    go("exact wrong", () -> { Object o = add.invokeExact(1, 2); });
    go("exact wrong2", () -> { int o = (int) add.invokeExact(1); });
    go("invoke wrong", () -> { int o = (int) add.invoke(1); });
    go("invoke wrong2", () -> { int o = (int) add.invoke("a", 1); });
    go("cce", () -> { Object s = "a"; int o = (int) add.invoke(s, 1); });
    go("npe unbox", () -> { Integer s = null; int o = (int) add.invoke(s, 1); });
    go("null receiver", () -> { MethodHandle t = l.findVirtual(MethodHandleUses.class, "twice", methodType(int.class, int.class)); int x = (int) t.invokeExact((MethodHandleUses) null, 1); });
    go("null getter", () -> { MethodHandle t = l.findGetter(MethodHandleUses.class, "f", int.class); int x = (int) t.invokeExact((MethodHandleUses) null); });
    go("boom", () -> { MethodHandle t = l.findStatic(MethodHandleUses.class, "boom", methodType(int.class, int.class)); int x = (int) t.invokeExact(3); });
    go("boom args", () -> { MethodHandle t = l.findStatic(MethodHandleUses.class, "boom", methodType(int.class, int.class)); t.invokeWithArguments(3); });
    go("args count", () -> add.invokeWithArguments(3));
    go("null handle", () -> { MethodHandle t = null; int x = (int) t.invokeExact(3); });
    go("toString", () -> System.out.println(add + " " + add.type() + " " + l + " " + l.findVirtual(MethodHandleUses.class, "twice", methodType(int.class, int.class)) + l.revealDirect(add)+ " " + MethodHandles.insertArguments(add, 0, 1)));
    go("varargs", () -> { MethodHandle j = l.findStatic(MethodHandleUses.class, "join", methodType(String.class, String[].class)); System.out.println(j.isVarargsCollector() + (String) j.invoke("a", "b") + (String) j.invoke() + (String) j.invokeExact(new String[] {"x"}) + j.invokeWithArguments("p", "q") + j.asFixedArity()); });
    go("bind null", () -> { MethodHandle t = l.findVirtual(MethodHandleUses.class, "twice", methodType(int.class, int.class)).bindTo(null); System.out.println((int) t.invoke(1)); });
    go("bind bad", () -> l.findVirtual(MethodHandleUses.class, "twice", methodType(int.class, int.class)).bindTo("x"));
    go("array", () -> { MethodHandle g = MethodHandles.arrayElementGetter(int[].class); System.out.println((int) g.invokeExact(new int[] {4, 5}, 1) + " " + g); int x = (int) g.invokeExact(new int[1], 3); });
    go("array null", () -> { MethodHandle g = MethodHandles.arrayElementSetter(Object[].class); g.invoke((Object[]) new String[1], 0, (Object) 5); });
    go("array len null", () -> { MethodHandle g = MethodHandles.arrayLength(int[].class); int n = (int) g.invokeExact((int[]) null);  });
    go("identity", () -> System.out.println((int) MethodHandles.identity(int.class).invokeExact(3) + " " + MethodHandles.zero(long.class).invoke() + MethodHandles.constant(String.class, "x").invoke() + MethodHandles.empty(methodType(int.class, String.class)).invoke("a")));
    go("throwEx", () -> MethodHandles.throwException(void.class, RuntimeException.class).invoke(new RuntimeException("q")));
    go("explicit", () -> { MethodHandle e = MethodHandles.explicitCastArguments(add, methodType(byte.class, double.class, Object.class)); System.out.println((byte) e.invoke(300.7, (Object) 5) + " " + (byte) e.invoke(1.0, (Object) null) + (byte) e.invoke(1.0, (Object) 'a')); });
    go("spread", () -> { MethodHandle e = add.asSpreader(Object[].class, 2); System.out.println(e + " " + (int) e.invokeExact(new Object[] {1, 2})); int x = (int) e.invokeExact(new Object[] {1}); });
    go("spread null", () -> { MethodHandle e = add.asSpreader(Object[].class, 2); int x = (int) e.invokeExact((Object[]) null); });
    go("arrayctor", () -> { int[] x = (int[]) MethodHandles.arrayConstructor(int[].class).invokeExact(3); System.out.println(x.length); MethodHandles.arrayConstructor(int[].class).invoke(-1); });
    go("bsm special", () -> { MethodHandle t = l.findSpecial(Object.class, "toString", methodType(String.class), MethodHandleUses.class); System.out.println(((String) t.invokeExact(new MethodHandleUses())).startsWith("probe.MethodHandleUses@")); });
    go("ctor", () -> { MethodHandle t = l.findConstructor(MethodHandleUses.class, methodType(void.class, int.class)); MethodHandleUses h = (MethodHandleUses) t.invokeExact(9); System.out.println(h.f + " " + t.type() + l.revealDirect(t)); });
    go("fields", () -> { MethodHandleUses h = new MethodHandleUses(); MethodHandle g = l.findGetter(MethodHandleUses.class, "f", int.class), s = l.findSetter(MethodHandleUses.class, "f", int.class); s.invokeExact(h, 77); System.out.println((int) g.invokeExact(h)); MethodHandle sg = l.findStaticGetter(MethodHandleUses.class, "g", long.class), ss = l.findStaticSetter(MethodHandleUses.class, "g", long.class); ss.invokeExact(12L); System.out.println((long) sg.invokeExact()); });
    go("jdk", () -> { MethodHandle len = l.findVirtual(String.class, "length", methodType(int.class)); System.out.println((int) len.invokeExact("abc")); MethodHandle cat = l.findVirtual(String.class, "concat", methodType(String.class, String.class)); System.out.println((String) cat.invokeExact("a", "b")); MethodHandle sz = l.findVirtual(List.class, "size", methodType(int.class)); System.out.println((int) sz.invoke(List.of(1, 2))); MethodHandle max = l.findStatic(Math.class, "max", methodType(long.class, long.class, long.class)); System.out.println((long) max.invoke(3, 4)); });
    go("insert", () -> System.out.println((int) MethodHandles.insertArguments(add, 1, 10).invokeExact(5)));
    go("drop", () -> System.out.println((int) MethodHandles.dropArguments(add, 1, String.class, long.class).invokeExact(5, "x", 3L, 6)));
    go("filter", () -> { MethodHandle tw = l.findVirtual(MethodHandleUses.class, "twice", methodType(int.class, int.class)).bindTo(new MethodHandleUses()); System.out.println((int) MethodHandles.filterArguments(add, 0, tw, tw).invokeExact(5, 6)); System.out.println((int) MethodHandles.filterReturnValue(add, tw).invokeExact(5, 6)); System.out.println((int) MethodHandles.collectArguments(add, 1, add).invokeExact(1, 2, 3)); System.out.println((int) MethodHandles.foldArguments(MethodHandles.dropArguments(add, 1, int.class), add).invokeExact(7, 8)); });
    go("permute", () -> { MethodHandle cat = l.findVirtual(String.class, "concat", methodType(String.class, String.class)); System.out.println((String) MethodHandles.permuteArguments(cat, methodType(String.class, String.class, String.class), 1, 0).invokeExact("a", "b")); System.out.println((int) MethodHandles.permuteArguments(add, methodType(int.class, int.class), 0, 0).invokeExact(21)); });
    go("guard", () -> { MethodHandle isE = l.findVirtual(String.class, "isEmpty", methodType(boolean.class)); MethodHandle up = l.findVirtual(String.class, "toUpperCase", methodType(String.class)); MethodHandle gw = MethodHandles.guardWithTest(isE, MethodHandles.dropArguments(MethodHandles.constant(String.class, "none"), 0, String.class), up); System.out.println((String) gw.invokeExact("") + (String) gw.invokeExact("abc")); });
    go("catch", () -> { MethodHandle b = l.findStatic(MethodHandleUses.class, "boom", methodType(int.class, int.class)); MethodHandle c = MethodHandles.catchException(b, IllegalStateException.class, MethodHandles.dropArguments(MethodHandles.constant(int.class, -1), 0, IllegalStateException.class)); System.out.println((int) c.invokeExact(3)); });
    go("loop", () -> { MethodHandle inc = MethodHandles.insertArguments(add, 1, 1); MethodHandle body = MethodHandles.dropArguments(inc, 1, int.class); MethodHandle cl = MethodHandles.countedLoop(MethodHandles.constant(int.class, 5), MethodHandles.constant(int.class, 100), body); System.out.println((int) cl.invoke()); });
    go("while", () -> { MethodHandle inc = MethodHandles.insertArguments(add, 1, 1); MethodHandle lt = l.findStatic(MethodHandleUses.class, "less", methodType(boolean.class, int.class)); System.out.println((int) MethodHandles.whileLoop(MethodHandles.constant(int.class, 2), lt, inc).invoke()); });
    go("tryFinally", () -> { MethodHandle cl = l.findStatic(MethodHandleUses.class, "clean", methodType(int.class, Throwable.class, int.class, int.class)); MethodHandle b = l.findStatic(MethodHandleUses.class, "boom", methodType(int.class, int.class)); MethodHandle t = MethodHandles.tryFinally(MethodHandles.identity(int.class), cl); System.out.println((int) t.invokeExact(4)); MethodHandles.tryFinally(b, cl).invoke(5); });
    go("switch", () -> { MethodHandle t = MethodHandles.tableSwitch(MethodHandles.dropArguments(MethodHandles.constant(String.class, "d"), 0, int.class), MethodHandles.dropArguments(MethodHandles.constant(String.class, "0"), 0, int.class), MethodHandles.dropArguments(MethodHandles.constant(String.class, "1"), 0, int.class)); System.out.println((String) t.invokeExact(0) + (String) t.invokeExact(1) + (String) t.invokeExact(7)); });
    go("collector", () -> { MethodHandle j = l.findStatic(MethodHandleUses.class, "join", methodType(String.class, String[].class)).asFixedArity(); System.out.println((String) j.asCollector(String[].class, 3).invokeExact("x", "y", "z") + j.asVarargsCollector(String[].class).invokeWithArguments(List.of("1", "2"))); });
    go("invokers", () -> { System.out.println((int) MethodHandles.exactInvoker(add.type()).invokeExact(add, 3, 4)); System.out.println((Object) MethodHandles.invoker(methodType(Object.class, Object.class, Object.class)).invoke(add, 3, 4)); System.out.println((int) MethodHandles.spreadInvoker(add.type(), 0).invoke(add, new Object[] {3, 4})); MethodHandle ie = l.findVirtual(MethodHandle.class, "invokeExact", methodType(int.class, int.class, int.class)); System.out.println((int) ie.invokeExact(add, 1, 1)); });
    go("asType", () -> { MethodHandle t = add.asType(methodType(long.class, byte.class, Integer.class)); System.out.println((long) t.invokeExact((byte) 3, (Integer) 4)); Object o = add.invoke((Object) 1, (short) 2); System.out.println(o); add.invoke(1, 2); System.out.println(add.asType(methodType(void.class, int.class, int.class)).type()); });
    go("cast ref", () -> { MethodHandle id = MethodHandles.identity(Object.class).asType(methodType(String.class, Object.class)); System.out.println((String) id.invokeExact((Object) "s")); String s = (String) id.invokeExact((Object) 5); });
    go("unreflect", () -> { System.out.println((int) l.unreflect(MethodHandleUses.class.getDeclaredMethod("add", int.class, int.class)).invokeExact(1, 2)); System.out.println(((MethodHandleUses) l.unreflectConstructor(MethodHandleUses.class.getDeclaredConstructor(int.class)).invokeExact(3)).f); System.out.println((int) l.unreflectGetter(MethodHandleUses.class.getDeclaredField("f")).invokeExact(new MethodHandleUses())); });
    go("bind", () -> System.out.println((int) l.bind("hello", "length", methodType(int.class)).invokeExact()));
    go("override", () -> { MethodHandle n = l.findVirtual(Base.class, "name", methodType(String.class)); System.out.println((String) n.invoke(new Derived()) + (String) n.invoke(new Base())); System.out.println(new Derived().sup()); });
    go("iface", () -> { MethodHandle n = l.findVirtual(Face.class, "twice", methodType(int.class)); Face x = () -> 4; System.out.println((int) n.invokeExact(x)); MethodHandle s = l.findVirtual(Face.class, "toString", methodType(String.class)); System.out.println(((String) s.invoke(x)).isEmpty()); MethodHandle d = l.findVirtual(ArrayList.class, "isEmpty", methodType(boolean.class)); System.out.println((boolean) d.invoke(new ArrayList<String>())); });
    go("callsite", () -> { MutableCallSite m = new MutableCallSite(MethodHandles.constant(int.class, 1)); MethodHandle d = m.dynamicInvoker(); System.out.println((int) d.invokeExact()); m.setTarget(MethodHandles.constant(int.class, 2)); System.out.println((int) d.invokeExact()); m.setTarget(MethodHandles.constant(long.class, 2L)); });
    go("switchpoint", () -> { SwitchPoint sp = new SwitchPoint(); MethodHandle t = sp.guardWithTest(MethodHandles.constant(int.class, 1), MethodHandles.constant(int.class, 2)); System.out.println((int) t.invokeExact()); SwitchPoint.invalidateAll(new SwitchPoint[] {sp}); System.out.println((int) t.invokeExact()); });
    go("private lookup", () -> { MethodHandles.Lookup p = MethodHandles.privateLookupIn(Base.class, l); System.out.println((int) p.findStatic(Base.class, "hidden", methodType(int.class)).invokeExact()); MethodHandles.privateLookupIn(String.class, l); });
    go("types", () -> { MethodType t = methodType(int.class, String.class, int[].class); System.out.println(t + " " + t.toMethodDescriptorString() + t.wrap() + t.generic() + t.changeReturnType(void.class) + t.appendParameterTypes(long.class) + (t == methodType(int.class, String.class, int[].class))  + t.erase() + t.unwrap() + t.parameterList()); });
    go("unreflectVH", () -> { VarHandle v = l.unreflectVarHandle(MethodHandleUses.class.getDeclaredField("f")); MethodHandleUses h = new MethodHandleUses(); v.set(h, 3); System.out.println((int) v.get(h)); });
  }
  static boolean less(int x) { return x < 10; }
  static int clean(Throwable t, int r, int a) { System.out.println("clean " + t + r + a); return r + 1; }
  static class Base { String name() { return "base"; } private static int hidden() { return 42; } }
  static class Derived extends Base { String name() { return "derived"; } String sup() throws Throwable { return (String) MethodHandles.lookup().findSpecial(Base.class, "name", methodType(String.class), Derived.class).invoke(this); } }
  interface Face { int one(); default int twice() { return 2 * one(); } }
}
