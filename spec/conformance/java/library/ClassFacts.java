package library;

import java.util.*;

/** What classes tell of themselves: packages, modules, nests, arrays; and some of their users. */
public class ClassFacts {
  sealed interface Shape permits Circle, Square {}
  record Circle(int r) implements Shape {}
  record Square(int a) implements Shape {}
  static class Gen<T> implements Comparable<Gen<T>> { public int compareTo(Gen<T> o) { return 0; } }
  enum Color { RED, GREEN { int x() { return 2; } }; int x() { return 1; } }
  interface Service { String name(); }
  interface Body { void run() throws Throwable; }
  static void go(String name, Body body) {
    System.out.println("== " + name);
    try { body.run(); } catch (Throwable t) { System.out.println("threw " + t); }
  }
  public static void main(String[] arguments) {
    go("declaredMethods", () -> {
      var list = new ArrayList<String>();
      for (var m : Gen.class.getDeclaredMethods()) list.add(m + " " + m.isBridge());
      Collections.sort(list); System.out.println(list); });
    go("package", () -> { Package p = ClassFacts.class.getPackage(); System.out.println(p + " " + p.getName()+ " " + p.isSealed() + p.getImplementationTitle()); });
    go("package String", () -> { Package p = String.class.getPackage(); System.out.println(p + " " + p.getName()); });
    go("package int", () -> { System.out.println(int.class.getPackage() + " " + int[].class.getPackage()); });
    go("module", () -> { System.out.println(String.class.getModule().getName() + " " + String.class.getModule()); });
    go("own module", () -> { System.out.println(ClassFacts.class.getModule().getName() + " " + ClassFacts.class.getModule().isNamed()); });
    go("int module", () -> { System.out.println(int.class.getModule().getName() + " " + int[].class.getModule() + " " + ClassFacts[].class.getModule().isNamed()); });
    go("service none", () -> { for (Service s : ServiceLoader.load(Service.class)) System.out.println(s); System.out.println(ServiceLoader.load(Runnable.class).findFirst()); });
    go("array", () -> { int[] x = {1, 2}; System.out.println(java.lang.reflect.Array.get(x, 1)); java.lang.reflect.Array.set(x, 0, (byte) 5); System.out.println(Arrays.toString(x) + java.lang.reflect.Array.getLength(x)); });
    go("array set", () -> { java.lang.reflect.Array.set(new String[1], 0, 5); });
    go("array newInstance", () -> { int[][] x = (int[][]) java.lang.reflect.Array.newInstance(int.class, 2, 3); System.out.println(Arrays.deepToString(x)); Object o = java.lang.reflect.Array.newInstance(String.class, new int[] {2, 1, 2}); System.out.println(o.getClass() + Arrays.deepToString((Object[]) o) + new String[0][][].length); });
    go("array newInstance negative", () -> java.lang.reflect.Array.newInstance(int.class, -1, 3));
    go("sealed", () -> { System.out.println(Shape.class.isSealed() + Arrays.toString(Shape.class.getPermittedSubclasses()) + Circle.class.isSealed() + Arrays.toString(String.class.getPermittedSubclasses())); });
    go("array interfaces", () -> System.out.println(Arrays.toString(int[].class.getInterfaces()) + Arrays.toString(String[].class.getInterfaces()) + int[].class.getSuperclass() + Arrays.toString(int[].class.getGenericInterfaces())));
    go("uuid", () -> System.out.println(UUID.nameUUIDFromBytes("abc".getBytes()) + " " + UUID.fromString("5231b533-ba17-4787-98a3-f2df37de2aD7").version()));
    go("scanner", () -> { Scanner s = new Scanner("12 abc 3.5\nline two\n"); System.out.println(s.nextInt() + s.next() + s.nextDouble() + "[" + s.nextLine() + "]" + s.nextLine() + s.hasNext()); });
    go("random uuid", () -> System.out.println(UUID.randomUUID().version()));
    go("class names", () -> System.out.println(Color.GREEN.getClass() + " " + Color.GREEN.getDeclaringClass() + " " + Color.GREEN.getClass().isEnum() + Color.class.getEnumConstants().length + int[][].class.getName() + " " + int[][].class.getTypeName() + " " + ClassFacts.class.toGenericString() + Gen.class.toGenericString()));
    go("descriptors", () -> System.out.println(int[].class.descriptorString() + String.class.descriptorString() + int.class.descriptorString() + ClassFacts.class.describeConstable()));
    go("class modifiers", () -> System.out.println(java.lang.reflect.Modifier.toString(Circle.class.getModifiers()) + "|" + java.lang.reflect.Modifier.toString(Color.class.getModifiers()) + "|" + java.lang.reflect.Modifier.toString(int[].class.getModifiers())));
    go("cast", () -> System.out.println(String.class.cast("x") + Integer.class.asSubclass(Number.class)));
    go("cast bad", () -> Integer.class.cast("x"));
    go("subclass bad", () -> String.class.asSubclass(Number.class));
    go("objects", () -> System.out.println(Objects.hash(1, "a")));
    go("nest", () -> System.out.println(Map.Entry.class.getNestHost() + " " + Map.Entry.class.isNestmateOf(Map.class) + int.class.getNestHost() + Circle.class.getNestHost()));
    go("packages same", () -> System.out.println((String.class.getPackage() == Object.class.getPackage()) + " " + (ClassFacts.class.getPackage() == Shape.class.getPackage())));
    go("module rules", () -> { Module base = String.class.getModule(), own = ClassFacts.class.getModule(); System.out.println(base.isExported("java.util") + " " + base.isExported("jdk.internal.misc") + base.isOpen("java.lang", own) + own.canRead(base) + own.isExported("x") + base.isExported("java.lang", own) + base.isNamed()); });
    go("negative dims", () -> java.lang.reflect.Array.newInstance(int.class, 3, -2));
    go("no dims", () -> java.lang.reflect.Array.newInstance(int.class));
    go("void dims", () -> java.lang.reflect.Array.newInstance(void.class, 1, 1));
  }
}
