package mirc.aot.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;

/**
 * Which methods a program runs in its usual course, and which only to throw an exception, to show
 * one, to start or to end: what nothing else calls is compiled to be small.
 */
public final class Heat {
  private static final String BOOT_PACKAGE = "mirage/runtime/boot/";

  /** Classes whose methods start and end programs, or print why they end. */
  private static final Set<String> RARE_CLASSES =
      Set.of("java/lang/Shutdown", "java/lang/TracePrinter");

  private static final Set<String> RARE_METHODS =
      Set.of(
          "java/lang/Thread.uncaught",
          "java/lang/Thread.dispatchUncaughtException",
          "java/lang/Runtime.exit");

  private final ClassModel throwable;
  private final Set<Dependent> usual = new HashSet<>();

  /** Of an analysis that has ended. */
  public Heat(Reach reach) {
    throwable = reach.world().require("java/lang/Throwable");
    Map<Dependent, List<Dependent>> called = new HashMap<>();
    Deque<Dependent> found = new ArrayDeque<>();
    for (MethodFacts method : reach.reached()) {
      for (Dependent caller : callers(method)) {
        called.computeIfAbsent(caller, unused -> new ArrayList<>()).add(method);
        if (caller instanceof Selector selector) {
          for (Dependent before : selector.usualCallers()) {
            called.computeIfAbsent(before, unused -> new ArrayList<>()).add(selector);
          }
        }
      }
      if (method.isEntered()) {
        found.add(method);
      }
    }
    while (!found.isEmpty()) {
      Dependent next = found.remove();
      boolean rare = next instanceof MethodFacts facts && isRare(facts.method());
      if (!rare && usual.add(next)) {
        found.addAll(called.getOrDefault(next, List.of()));
      }
    }
  }

  /** What never returns and has a loop is no part of throwing even if a throw follows its call. */
  private static Set<Dependent> callers(MethodFacts method) {
    boolean forever = method.result() == null && method.hasCode() && method.code().hasLoop();
    return forever ? method.callers() : method.usualCallers();
  }

  /** Whoever calls it; exceptions' constructors are not, for programs that throw all the time. */
  private boolean isRare(MethodModel method) {
    String owner = method.owner().name();
    return RARE_CLASSES.contains(owner)
        || RARE_METHODS.contains(owner + "." + method.name())
        || owner.startsWith(BOOT_PACKAGE)
        || (method.owner().isSubtypeOf(throwable) && !makes(method));
  }

  private static boolean makes(MethodModel method) {
    return method.isConstructor() || method.name().equals("fillInStackTrace");
  }

  /** Whether a method is run otherwise than to throw, show an exception, start or end. */
  public boolean isUsual(MethodFacts facts) {
    MethodModel method = facts.method();
    boolean makesException = makes(method) && method.owner().isSubtypeOf(throwable);
    return makesException || usual.contains(facts);
  }
}
