package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.emit.CString;
import mirc.aot.emit.CType;
import mirc.aot.emit.Initialization;
import mirc.aot.reach.Compatibility;
import mirc.aot.reach.Frame;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Reach;
import mirc.aot.reach.Value;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Method calls: direct where one method can answer, else through a dispatch table. */
final class CallCode {
  /**
   * A C function that does what a static method does with arguments that are not null.
   *
   * @param guard a C function of the same arguments that says whether it can; empty if it always
   *     can
   */
  private record Replacement(String function, String guard) {}

  private static final Map<String, Replacement> REPLACED =
      Map.of(
          "java.lang.StringLatin1.hashCode(byte[])",
          new Replacement("mrt_bytes_hash", ""),
          "java.lang.StringLatin1.equals(byte[], byte[])",
          new Replacement("mrt_bytes_equal", ""),
          "java.lang.StringLatin1.indexOf(byte[], int, int)",
          new Replacement("mrt_bytes_first", ""),
          "java.lang.StringLatin1.lastIndexOf(byte[], int, int)",
          new Replacement("mrt_bytes_last", ""),
          "java.lang.StringLatin1.indexOf(byte[], int, byte[], int, int)",
          new Replacement("mrt_bytes_find", "mrt_bytes_can_find"));

  private CallCode() {}

  static void call(Body body, MethodInsnNode call) {
    Reach reach = body.program().reach();
    ClassModel owner = reach.world().find(call.owner);
    MethodModel method =
        owner == null ? null : reach.resolution().method(owner, call.name, call.desc);
    if (owner == null || method == null) {
      body.unsupported(call.owner + "." + call.name);
      return;
    }
    String fault = Compatibility.fault(call, owner, method);
    if (fault != null) {
      body.unsupported(fault);
      return;
    }
    int count = method.parameters().length;
    if (call.getOpcode() != INVOKESTATIC) {
      body.checkNull(count);
      if (body.frame().peek(count).isNull()) {
        return;
      }
    }
    if (IntrinsicCode.replace(body, method)) {
      return;
    }
    if (call.getOpcode() == INVOKESTATIC) {
      body.initialize(method.owner());
      direct(body, method);
      return;
    }
    if (call.getOpcode() == INVOKESPECIAL || method.isFixed()) {
      direct(body, method);
      return;
    }
    List<MethodModel> targets = targets(body, owner, method, body.frame().peek(count));
    if (targets.size() == 1) {
      direct(body, targets.get(0));
      return;
    }
    List<ClassModel> receivers = receivers(body, owner, body.frame().peek(count));
    List<FewTargets.Choice> choices = FewTargets.of(body, method, receivers);
    if (!choices.isEmpty()) {
      chosen(body, body.top(count), choices);
    } else if (!targets.isEmpty() || reach.isOpen()) {
      TextCalls guess = TextCalls.of(body, method, receivers);
      guess.begin(body, body.top(count));
      dispatched(body, method, targets);
      guess.end(body);
    }
  }

  private static List<ClassModel> receivers(Body body, ClassModel owner, Value receiver) {
    Value narrowed = receiver.narrow(owner);
    List<ClassModel> exact = narrowed.exact();
    ClassModel bound = narrowed.bound();
    return exact != null
        ? exact
        : body.program().reach().instancesOf(bound == null ? owner : bound);
  }

  private static void chosen(Body body, String receiver, List<FewTargets.Choice> choices) {
    for (FewTargets.Choice choice : choices) {
      ClassModel type = choice.type();
      if (type == null) {
        body.line("{");
      } else {
        String record = body.unit().record(type);
        body.line("if (mrt_class_of(", receiver, ") == &", record, ") {");
      }
      direct(body, choice.target());
      MethodFacts facts = body.program().reach().facts(choice.target());
      if (facts != null && facts.result() == null) {
        body.line(body.fail()); // the others may return, and what follows is not for this one
      }
      body.line(type == null ? "}" : "} else");
    }
  }

  /** Whether a call waits for nobody, and is soon over; see {@link Quiet#isPure}. */
  static boolean isPure(Body body, MethodInsnNode call) {
    Reach reach = body.program().reach();
    ClassModel owner = reach.world().find(call.owner);
    MethodModel method =
        owner == null ? null : reach.resolution().method(owner, call.name, call.desc);
    return call.getOpcode() == INVOKESTATIC
        && method != null
        && Quiet.isPure(body.program(), method);
  }

  /**
   * Whether a call is of quiet methods only; see {@link Quiet}. Those that are replaced count by
   * what they were.
   */
  static boolean isQuiet(Body body, MethodInsnNode call, int number) {
    Reach reach = body.program().reach();
    Frame frame = body.flow().before(number);
    ClassModel owner = reach.world().find(call.owner);
    MethodModel method =
        owner == null ? null : reach.resolution().method(owner, call.name, call.desc);
    if (owner == null
        || method == null
        || frame == null
        || Compatibility.fault(call, owner, method) != null) {
      return false;
    }
    if (call.getOpcode() == INVOKESTATIC) {
      return Quiet.is(body.program(), method)
          && (Initialization.isImplied(body.method().owner(), method.owner())
              || !body.program().initialization().isNeeded(method.owner()));
    } else if (call.getOpcode() == INVOKESPECIAL || method.isFixed()) {
      return Quiet.is(body.program(), method);
    }
    Value receiver = frame.peek(method.parameters().length);
    return !receiver.isNull() && Quiet.are(body.program(), targets(body, owner, method, receiver));
  }

  private static List<MethodModel> targets(
      Body body, ClassModel owner, MethodModel method, Value receiver) {
    Reach reach = body.program().reach();
    Value narrowed = receiver.narrow(owner);
    List<ClassModel> exact = narrowed.exact();
    if (exact == null) {
      ClassModel bound = narrowed.bound();
      return reach.targets(bound == null ? owner : bound, method).stream()
          .map(MethodFacts::method)
          .toList();
    }
    Set<MethodModel> targets = new LinkedHashSet<>();
    for (ClassModel type : exact) {
      MethodModel target = reach.resolution().select(type, method);
      if (target != null) {
        targets.add(target);
      }
    }
    return List.copyOf(targets);
  }

  static void direct(Body body, MethodModel target) {
    MethodFacts facts = body.program().reach().facts(target);
    if (facts == null || target.isAbstract()) {
      body.line("mrt_throw_abstract(", CString.quote(target.toString()), ");");
      body.line(body.fail());
      return;
    }
    if (TextMethods.replace(body, target)) {
      return;
    }
    String name = body.unit().method(target);
    boolean quiet = Quiet.is(body.program(), target);
    Replacement replacement = body.program().switchable() ? null : REPLACED.get(target.toString());
    if (replacement == null) {
      String unless = TextMethods.unless(body, target);
      body.line(unless.isEmpty() ? "" : "if (!" + unless + ") {");
      finish(body, target, name, facts.result(), quiet);
      body.line(unless.isEmpty() ? "" : "}");
      return;
    }
    // For null the method itself throws, in its own frame.
    List<String> arguments = arguments(body, target);
    String result = body.result(arguments.size(), CType.sort(target.result()));
    String given = "(" + String.join(", ", arguments) + ")";
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (CType.sort(target.parameters()[i]) == Value.Sort.REFERENCE) {
        conditions.add(arguments.get(i) + " != NULL");
      }
    }
    if (!replacement.guard.isEmpty()) {
      conditions.add(replacement.guard + given);
    }
    String can = String.join(" && ", conditions);
    String call = replacement.function + given;
    body.line("if (MRT_LIKELY(", can, ")) ", result, " = ", call, "; else {");
    finish(body, target, name, facts.result(), quiet);
    body.line("}");
  }

  private static void dispatched(Body body, MethodModel method, List<MethodModel> targets) {
    int count = method.parameters().length;
    String receiver = body.top(count);
    boolean byInterface = method.owner().isInterface();
    int place =
        byInterface
            ? body.program().dispatch().colour(method)
            : body.program().dispatch().slot(method);
    String type = "mrt_class_of(" + receiver + ")";
    String entry =
        byInterface
            ? "mrt_interface_method(" + type + ", " + place + ")"
            : type + "->vtable[" + place + "]";
    if (body.checking()) {
      FactCode.neverHolds(body, entry + " == 0", "a receiver has no method " + method.name());
    }
    String function =
        "(("
            + CType.value(method.result())
            + " (*)"
            + CType.parameters(method)
            + ")(uintptr_t)"
            + entry
            + ")";
    Value result = targets.isEmpty() ? body.program().reach().any(method.result()) : null;
    for (MethodModel target : targets) {
      MethodFacts facts = body.program().reach().facts(target);
      Value value = facts == null ? null : facts.result();
      if (value != null) {
        result = result == null ? value : result.join(value, body.program().reach().object());
      }
    }
    finish(body, method, function, result, Quiet.are(body.program(), targets));
  }

  private static List<String> arguments(Body body, MethodModel method) {
    List<String> arguments = new ArrayList<>();
    int count = method.parameters().length + (method.isStatic() ? 0 : 1);
    for (int i = count - 1; i >= 0; i--) {
      arguments.add(body.top(i));
    }
    return arguments;
  }

  /** Writes the call itself, the test for an exception, and the result if it is known. */
  private static void finish(
      Body body, MethodModel method, String function, @Nullable Value result, boolean quiet) {
    List<String> arguments = arguments(body, method);
    int count = arguments.size();
    String call = function + "(" + String.join(", ", arguments) + ");";
    boolean indirect = function.startsWith("(");
    String mark = indirect ? "MRT_DISPATCH { " : "";
    String end = indirect ? " }" : "";
    if (method.result().getSort() == Type.VOID) {
      body.line(mark, call, end);
    } else {
      String variable = body.result(count, CType.sort(method.result()));
      body.line(mark, variable, " = ", call, end);
      if (body.isKnown(result)) {
        if (!quiet) {
          body.checkPending();
        }
        body.known(variable, result);
        return;
      }
    }
    if (result != null && !quiet) {
      body.checkPending();
    }
  }
}
