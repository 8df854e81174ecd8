package mirc.aot;

import java.util.ArrayList;
import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.format.ClassFault;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Missing;
import mirc.aot.reach.Origin;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;

/** Collects what a translation cannot do, in words. */
final class Problems {
  private final Reach reach;
  private final List<AotProblem> all = new ArrayList<>();

  Problems(Reach reach) {
    this.reach = reach;
  }

  List<AotProblem> all() {
    return all;
  }

  void add(AotProblem problem) {
    all.add(problem);
  }

  void report(Missing missing) {
    AotCode code =
        switch (missing.kind()) {
          case CLASS -> AotCode.CLASS_MISSING;
          case METHOD -> AotCode.METHOD_MISSING;
          case FIELD -> AotCode.FIELD_MISSING;
          case DYNAMIC_CALL -> AotCode.DYNAMIC_CALL;
          case INCOMPATIBLE -> AotCode.INCOMPATIBLE;
        };
    String message =
        switch (missing.kind()) {
          case CLASS -> "there is no class `" + missing.name() + closing(missing.name());
          case METHOD -> "there is no method `" + missing.name() + "`";
          case FIELD -> "there is no field `" + missing.name() + "`";
          case DYNAMIC_CALL -> "images cannot make a dynamic call";
          case INCOMPATIBLE -> missing.name();
        };
    MethodFacts caller = reach.facts(missing.caller());
    Origin origin = caller == null || reach.isOpen() ? null : caller.origin();
    add(problem(code, message, missing.caller(), missing.line(), origin));
  }

  /** The quote that ends a name, unless more follows it. */
  private static String closing(String name) {
    return name.endsWith("extends") ? "" : "`";
  }

  private static AotProblem problem(
      AotCode code, String message, MethodModel caller, int line, @Nullable Origin origin) {
    String name = caller.owner().javaName() + "." + caller.name();
    return new AotProblem(
        caller.owner().module() == null ? code : AotCode.UNSUPPORTED,
        message + ", which `" + name + "` uses",
        name,
        caller.owner().requireNode().sourceFile,
        line,
        origin == null ? List.of() : Reasons.chain(origin),
        origin == null ? null : Reasons.entrance(origin));
  }

  /** A class that cannot be linked, since one that it extends is not there. */
  void missingClass(String name, String cause) {
    String message = "there is no class `" + cause + "`, which `" + name + "` extends";
    add(problem(AotCode.CLASS_MISSING, message.replace('/', '.'), null));
  }

  /** A class file that is not well-formed. */
  void report(ClassFault fault) {
    AotCode code =
        switch (fault.kind()) {
          case FORMAT -> AotCode.CLASS_FORMAT;
          case TYPES -> AotCode.TYPES;
          case HIERARCHY -> AotCode.HIERARCHY;
        };
    add(problem(code, fault.place() + " is not well-formed: " + fault.reason(), null));
  }

  private static AotProblem problem(AotCode code, String message, @Nullable String file) {
    return new AotProblem(code, message, null, file, 0, List.of());
  }

  /** The translator failed at a method. */
  void fault(MethodModel method, RuntimeException fault) {
    add(
        problem(
            AotCode.TRANSLATOR_FAULT,
            "mirc cannot translate `" + method + "`: " + fault,
            method.owner().requireNode().sourceFile));
  }

  /** A class of which the program makes objects has a finaliser. */
  void finalizer(MethodModel method, Origin origin) {
    String message = "images run no finaliser, and `" + method + "` does something";
    MethodFacts from = origin.from();
    if (from == null) {
      add(problem(AotCode.FINALIZER, message, method.owner().requireNode().sourceFile));
      return;
    }
    ClassModel maker = from.method().owner();
    add(
        new AotProblem(
            AotCode.FINALIZER,
            message,
            maker.javaName() + "." + from.method().name(),
            maker.requireNode().sourceFile,
            origin.line(),
            Reasons.chain(origin)));
  }

  void reportNative(String symbol, MethodModel method) {
    MethodFacts facts = reach.facts(method);
    Origin origin = facts == null ? null : facts.origin();
    String message = "the native method `" + method + "` has no C function `" + symbol + "`";
    MethodFacts from = origin == null ? null : origin.from();
    if (origin == null || from == null) {
      add(problem(AotCode.NATIVE_MISSING, message, method, 0, null));
    } else {
      add(problem(AotCode.NATIVE_MISSING, message, from.method(), origin.line(), from.origin()));
    }
  }
}
