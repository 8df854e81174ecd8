package app;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Calls by reflection, method handles and proxies. */
final class Reflections {
  public static int reached(String text) {
    return Trace.fail("reached by " + text);
  }

  public int inObject(String text) {
    return Trace.fail("object reached by " + text);
  }

  static final class Made {
    public Made(String text) {
      Trace.fail("constructor reached by " + text);
    }
  }

  static final class Starts {
    static final int VALUE = Trace.fail("static initialiser");

    public static void touch() {}
  }

  interface Talks {
    String say(int x) throws java.io.IOException;
  }

  static void all() throws Exception {
    Method method = Reflections.class.getMethod("reached", String.class);
    Method inObject = Reflections.class.getMethod("inObject", String.class);
    Constructor<Made> constructor = Made.class.getConstructor(String.class);
    Trace.of("Method.invoke", () -> method.invoke(null, "reflection"));
    Trace.of("Method.invoke of an object", () -> inObject.invoke(new Reflections(), "reflection"));
    Trace.of("Method.invoke with wrong arguments", () -> method.invoke(null, 1));
    Trace.of("Method.invoke with too few", () -> method.invoke(null));
    Trace.of("Method.invoke on null", () -> inObject.invoke(null, "x"));
    Trace.of("Method.invoke on another", () -> inObject.invoke("", "x"));
    Trace.of("Constructor.newInstance", () -> constructor.newInstance("reflection"));
    Trace.of("Constructor.newInstance with wrong arguments", () -> constructor.newInstance(1));
    Method touch = Starts.class.getMethod("touch");
    Trace.of("initialiser by reflection", () -> touch.invoke(null));
    Trace.of("again", () -> touch.invoke(null));
    handles();
    proxies();
  }

  private static void handles() throws Exception {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle direct =
        lookup.findStatic(
            Reflections.class, "reached", MethodType.methodType(int.class, String.class));
    MethodHandle virtual =
        lookup.findVirtual(
            Reflections.class, "inObject", MethodType.methodType(int.class, String.class));
    Trace.of("invokeExact", () -> {
      int x = (int) direct.invokeExact("a handle");
    });
    Trace.of("invoke", () -> {
      Object x = direct.invoke((Object) "a handle");
    });
    Trace.of("virtual", () -> {
      int x = (int) virtual.invokeExact(new Reflections(), "a handle");
    });
    Trace.of("arguments", () -> direct.invokeWithArguments("arguments"));
    MethodHandle bound = MethodHandles.insertArguments(direct, 0, "binding");
    Trace.of("bound", () -> {
      int x = (int) bound.invokeExact();
    });
    MethodHandle filtered =
        MethodHandles.filterReturnValue(direct, MethodHandles.identity(int.class));
    Trace.of("filtered", () -> {
      int x = (int) filtered.invokeExact("filtered");
    });
    Trace.of("wrong type", () -> {
      long x = (long) direct.invokeExact(1);
    });
    Trace.of("wrong cast", () -> {
      Object x = direct.invoke((Object) 1);
    });
    Trace.of("null receiver", () -> {
      int x = (int) virtual.invokeExact((Reflections) null, "a handle");
    });
  }

  private static void proxies() {
    InvocationHandler fails =
        (proxy, method, arguments) -> {
          Trace.fail("handler of " + method.getName());
          return null;
        };
    InvocationHandler checked =
        (proxy, method, arguments) -> {
          throw new Exception("checked in " + method.getName());
        };
    InvocationHandler wrong = (proxy, method, arguments) -> 1;
    Trace.of("proxy", () -> talks(fails).say(1));
    Trace.of("undeclared", () -> talks(checked).say(1));
    Trace.of("wrong result", () -> talks(wrong).say(1));
    Trace.of("toString of a proxy", () -> talks(fails).toString());
    Runnable runnable =
        (Runnable) Proxy.newProxyInstance(Reflections.class.getClassLoader(), new Class<?>[] {Runnable.class}, fails);
    Trace.of("public proxy", runnable::run);
  }

  private static Talks talks(InvocationHandler handler) {
    return (Talks) Proxy.newProxyInstance(Reflections.class.getClassLoader(), new Class<?>[] {Talks.class}, handler);
  }
}
