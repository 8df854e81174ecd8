package library;

import java.lang.StackWalker.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Frames by StackWalker: their order, names and lines, the caller's class, and what it refuses. */
public class StackWalks {
  static final StackWalker PLAIN = StackWalker.getInstance();
  static final StackWalker RETAINING = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  interface Asks {
    default Class<?> ask() {
      return RETAINING.getCallerClass();
    }
  }

  static class Asked implements Asks {
    static Class<?> caller() {
      return RETAINING.getCallerClass();
    }
  }

  static class Middle {
    final Class<?> ofConstructor = Asked.caller();

    Class<?> call() {
      return Asked.caller();
    }
  }

  static String text(StackFrame frame) {
    return frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")" + frame.isNativeMethod();
  }

  static boolean isOwn(StackFrame frame) {
    return frame.getClassName().startsWith("library.StackWalks");
  }

  static List<String> walk(int depth) {
    return depth > 0 ? walk(depth - 1) : PLAIN.walk(frames -> frames.filter(StackWalks::isOwn).map(StackWalks::text).collect(Collectors.toList()));
  }

  static void go(String name, Supplier<?> action) {
    try {
      System.out.println(name + " " + action.get());
    } catch (RuntimeException e) {
      System.out.println(name + " threw " + e);
    }
  }

  public static void main(String[] args) throws Exception {
    walk(2).forEach(System.out::println);
    PLAIN.forEach(frame -> {
      if (isOwn(frame)) {
        System.out.println(frame + " " + frame.toStackTraceElement().getMethodName());
      }
    });
    System.out.println(new Middle().call() + " " + new Middle().ofConstructor + " " + Asked.caller() + " " + new Asked().ask());
    System.out.println(RETAINING.walk(frames -> frames.map(StackFrame::getDeclaringClass).filter(type -> type == StackWalks.class).count()) > 0);
    Optional<?> first = RETAINING.walk(frames -> frames.limit(1).map(StackFrame::getDeclaringClass).findFirst());
    System.out.println(first);
    go("class", () -> PLAIN.walk(frames -> frames.findFirst().get().getDeclaringClass()));
    go("type", () -> PLAIN.walk(frames -> frames.findFirst().get().getMethodType()));
    go("caller", PLAIN::getCallerClass);
    go("null", () -> PLAIN.walk(null));
    go("nothing", () -> { PLAIN.forEach(null); return ""; });
    Stream<StackFrame> escaped = PLAIN.walk(frames -> frames);
    go("escaped", escaped::count);
    Stream<StackFrame> again = PLAIN.walk(frames -> frames.skip(1));
    go("again", () -> again.collect(Collectors.toList()));
    go("short", () -> PLAIN.walk(frames -> frames.skip(1).findFirst().map(StackFrame::getMethodName)));
    go("options", () -> StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES), 10).walk(frames -> frames.findFirst().get().getDeclaringClass()));
    go("depth", () -> StackWalker.getInstance(Set.of(), 0));
    Thread thread = new Thread(() -> {
      go("own", () -> PLAIN.walk(frames -> frames.map(StackFrame::getMethodName).filter(name -> name.equals("run")).count()));
      try {
        System.out.println(Bottom.top());
      } catch (IllegalCallerException e) {
        System.out.println(e);
      }
    });
    thread.start();
    thread.join();
    Thread bottom = new Bottom();
    bottom.start();
    bottom.join();
  }

  static class Bottom extends Thread {
    static Class<?> top() {
      return RETAINING.getCallerClass();
    }

    @Override
    public void run() {
      try {
        System.out.println(RETAINING.getCallerClass());
      } catch (IllegalCallerException e) {
        System.out.println(e);
      }
    }
  }
}
