package java.lang.invoke;

/** Calls of what only this package may call: of any types, without checks, or of a method found. */
public final class Basics implements Runnable {
  static String all(byte a, short b, char c, boolean d, long e, double f, String g) {
    return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g;
  }

  static byte less(byte a) {
    return (byte) (a - 1);
  }

  static boolean not(boolean a) {
    return !a;
  }

  static void fail(String why) {
    throw new IllegalStateException(why);
  }

  @Override
  public String toString() {
    return "overridden";
  }

  @Override
  public void run() {
    try {
      basics();
      links();
    } catch (Throwable failure) {
      System.out.println("threw " + failure);
    }
  }

  private static MethodHandle handle(String name, Class<?> result, Class<?>... types)
      throws ReflectiveOperationException {
    return MethodHandles.lookup()
        .findStatic(Basics.class, name, MethodType.methodType(result, types));
  }

  private static void basics() throws Throwable {
    MethodHandle all =
        handle(
            "all", String.class, byte.class, short.class, char.class, boolean.class, long.class,
            double.class, String.class);
    System.out.println((Object) all.invokeBasic(-1, 300, 65, 1, 1L << 40, 0.5, (Object) "text"));
    System.out.println((int) handle("less", byte.class, byte.class).invokeBasic(-128));
    System.out.println((int) handle("not", boolean.class, boolean.class).invokeBasic(0));
    try {
      handle("fail", void.class, String.class).invokeBasic((Object) "why");
    } catch (IllegalStateException expected) {
      System.out.println(expected.getMessage());
    }
  }

  private static void links() throws Throwable {
    MemberName less = handle("less", byte.class, byte.class).internalMemberName();
    System.out.println((int) MethodHandle.linkToStatic(5, less));
    MethodType text = MethodType.methodType(String.class);
    MethodHandle virtual = MethodHandles.lookup().findVirtual(Object.class, "toString", text);
    Object receiver = new Basics();
    System.out.println(
        (Object) MethodHandle.linkToVirtual(receiver, virtual.internalMemberName()));
    MethodHandle listed =
        MethodHandles.lookup()
            .findVirtual(Comparable.class, "compareTo", MethodType.methodType(int.class, Object.class));
    System.out.println(
        (int)
            MethodHandle.linkToInterface(
                (Object) "b", (Object) "a", listed.internalMemberName()));
  }
}
