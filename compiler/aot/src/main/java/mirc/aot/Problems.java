package mirc.aot;

import java.util.ArrayList;
import java.util.List;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Missing;
import mirc.aot.reach.Origin;
import mirc.aot.reach.Reach;

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
          case SUBROUTINE -> AotCode.SUBROUTINE;
        };
    String message =
        switch (missing.kind()) {
          case CLASS -> "there is no class `" + missing.name() + "`";
          case METHOD -> "there is no method `" + missing.name() + "`";
          case FIELD -> "there is no field `" + missing.name() + "`";
          case DYNAMIC_CALL -> "`" + missing.name() + "` has a dynamic call that javac never makes";
          case SUBROUTINE -> "`" + missing.name() + "` has a subroutine (jsr), which is too old";
        };
    MethodFacts caller = reach.facts(missing.caller());
    List<String> chain =
        caller == null || reach.isOpen() ? List.of() : Reasons.chain(caller.origin());
    add(problem(code, message, missing.caller(), missing.line(), chain));
  }

  private static AotProblem problem(
      AotCode code, String message, MethodModel caller, int line, List<String> chain) {
    return new AotProblem(
        caller.owner().module() == null ? code : AotCode.UNSUPPORTED,
        message,
        caller.owner().javaName() + "." + caller.name(),
        caller.owner().requireNode().sourceFile,
        line,
        chain);
  }

  /** A class that cannot be linked, since one that it extends is not there. */
  void missingClass(String name, String cause) {
    String message = "there is no class `" + cause + "`, which `" + name + "` extends";
    add(new AotProblem(AotCode.CLASS_MISSING, message.replace('/', '.'), null, null, 0, List.of()));
  }

  /** The translator failed at a method. */
  void fault(MethodModel method, RuntimeException fault) {
    add(
        new AotProblem(
            AotCode.TRANSLATOR_FAULT,
            "mirc cannot translate `" + method + "`: " + fault,
            null,
            method.owner().requireNode().sourceFile,
            0,
            List.of()));
  }

  void reportNative(String symbol, MethodModel method) {
    MethodFacts facts = reach.facts(method);
    Origin origin = facts == null ? null : facts.origin();
    String message = "the native method `" + method + "` has no C function `" + symbol + "`";
    MethodFacts from = origin == null ? null : origin.from();
    if (origin == null || from == null) {
      add(problem(AotCode.NATIVE_MISSING, message, method, 0, List.of()));
    } else {
      add(
          problem(
              AotCode.NATIVE_MISSING,
              message,
              from.method(),
              origin.line(),
              Reasons.chain(from.origin())));
    }
  }
}
