package mirc.aot.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.MethodFacts;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * Lets the C compiler inline small methods of other files: a file gets a copy of each that it
 * calls, which is only for inlining. The function itself stays in its class's file, under the same
 * name, so that debug information tells inlined frames apart.
 */
final class Inlining {
  /** Bytecode instructions of a small method. */
  private static final int SMALL = 24;

  /** Copies call others; so many calls deep they are copied, too. */
  private static final int DEPTH = 4;

  private record Call(MethodModel method, int depth) {}

  private final Program program;
  private final BiConsumer<Unit, MethodFacts> translator;

  Inlining(Program program, BiConsumer<Unit, MethodFacts> translator) {
    this.program = program;
    this.translator = translator;
  }

  /** Adds the copies to a file that is otherwise complete. */
  void complete(Unit unit) {
    Deque<Call> calls = new ArrayDeque<>();
    sorted(unit).forEach(method -> calls.add(new Call(method, 1)));
    while (!calls.isEmpty()) {
      Call call = calls.remove();
      MethodFacts facts = program.reach().facts(call.method);
      if (facts == null || unit.defines(call.method) || !isSmall(facts)) {
        continue;
      }
      Unit copy = Unit.ofCopies(program);
      translator.accept(copy, facts);
      unit.copy(copy);
      if (call.depth < DEPTH) {
        sorted(copy).forEach(method -> calls.add(new Call(method, call.depth + 1)));
      }
    }
  }

  private static List<MethodModel> sorted(Unit unit) {
    List<MethodModel> methods = new ArrayList<>(unit.called());
    methods.sort(
        Comparator.comparing((MethodModel method) -> method.owner().name())
            .thenComparing(MethodModel::key));
    return methods;
  }

  private boolean isSmall(MethodFacts facts) {
    MethodModel method = facts.method();
    if (!facts.hasCode()
        || method.isSynchronized()
        || method.name().equals("<clinit>")
        || program.calledFromC(method) != null
        || !method.node().tryCatchBlocks.isEmpty()) {
      return false;
    }
    int count = 0;
    for (int i = 0; i < facts.code().size(); i++) {
      AbstractInsnNode instruction = facts.code().at(i);
      count += instruction.getOpcode() > Opcodes.NOP ? 1 : 0;
    }
    return count <= SMALL;
  }
}
