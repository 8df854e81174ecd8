public class Exceptions {
  static class Bad {
    static int value = Integer.parseInt("x");
  }

  static class Resource implements AutoCloseable {
    final String name;

    Resource(String name) {
      this.name = name;
      System.out.println("open " + name);
    }

    @Override
    public void close() {
      System.out.println("close " + name);
      throw new IllegalStateException("closing " + name);
    }
  }

  static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }

  static void outer() {
    try {
      inner();
    } catch (RuntimeException e) {
      throw new IllegalStateException("outer", e);
    }
  }

  static void inner() {
    int[] array = new int[2];
    array[depth(2)] = 1;
  }

  static int nested(int k) {
    int result = 0;
    for (int i = 0; i < 3; i++) {
      try {
        try {
          if (i == k) throw new RuntimeException("first");
          if (i == 2) continue;
          result += 1;
        } finally {
          result += 10;
          if (k == 7) break;
        }
      } catch (RuntimeException e) {
        result += 100;
      }
    }
    return result;
  }

  static void print(Throwable t) {
    System.out.println(t);
    for (StackTraceElement frame : t.getStackTrace()) {
      if (frame.getClassName().equals("Exceptions")) {
        System.out.println("  " + frame);
      }
    }
    for (Throwable suppressed : t.getSuppressed()) {
      System.out.println("  suppressed " + suppressed);
    }
    if (t.getCause() != null) {
      print(t.getCause());
    }
  }

  public static void main(String[] args) {
    try {
      outer();
    } catch (IllegalStateException e) {
      print(e);
    }
    for (int i = 0; i < 2; i++) {
      try {
        System.out.println(Bad.value);
      } catch (LinkageError e) {
        System.out.println(e + " " + (i == 0 ? e.getCause() : ""));
      }
    }
    try {
      depth(100000000);
    } catch (StackOverflowError e) {
      System.out.println("overflow " + e.getMessage());
    }
    try {
      byte[][] all = new byte[100000][];
      for (int i = 0; ; i++) all[i] = new byte[1 << 24];
    } catch (OutOfMemoryError e) {
      System.out.println("memory " + e.getMessage());
    }
    try (Resource a = new Resource("a");
        Resource b = new Resource("b")) {
      throw new IllegalArgumentException("body");
    } catch (IllegalArgumentException e) {
      print(e);
    }
    System.out.println(nested(0) + " " + nested(1) + " " + nested(5) + " " + nested(7));
    try {
      throw null;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      assert depth(1) == 2 : "never evaluated";
      System.out.println("assertions are off");
    } catch (AssertionError e) {
      System.out.println("assertions are on");
    }
    throw new UnsupportedOperationException("the end");
  }
}
