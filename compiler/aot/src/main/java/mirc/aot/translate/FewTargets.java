package mirc.aot.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * Calls of two or three small methods: comparing the receiver's class and calling directly, so that
 * they can be inlined, beats a dispatch table.
 */
final class FewTargets {
  private static final int MOST = 3;
  private static final int SMALL = 24;

  /**
   * A method, and the class that it is chosen for.
   *
   * @param type null for the last one, which is chosen for all others
   */
  record Choice(MethodModel target, @Nullable ClassModel type) {}

  private FewTargets() {}

  /** The choices in the order in which to try them; empty if a table is better. */
  static List<Choice> of(Body body, MethodModel method, List<ClassModel> receivers) {
    Reach reach = body.program().reach();
    if (body.checking() || body.program().switchable() || reach.isOpen()) {
      return List.of();
    }
    Map<MethodModel, List<ClassModel>> types = new LinkedHashMap<>();
    for (ClassModel receiver : receivers) {
      MethodModel target = reach.resolution().select(receiver, method);
      if (target == null || !isSmall(reach.facts(target))) {
        return List.of();
      }
      types.computeIfAbsent(target, unused -> new ArrayList<>()).add(receiver);
      if (types.size() > MOST) {
        return List.of();
      }
    }
    List<Map.Entry<MethodModel, List<ClassModel>>> sorted = new ArrayList<>(types.entrySet());
    sorted.sort(Comparator.comparing(entry -> entry.getValue().size()));
    List<Choice> choices = new ArrayList<>();
    for (Map.Entry<MethodModel, List<ClassModel>> entry : sorted) {
      boolean last = choices.size() == sorted.size() - 1;
      if (!last && entry.getValue().size() > 1) {
        return List.of();
      }
      choices.add(new Choice(entry.getKey(), last ? null : entry.getValue().get(0)));
    }
    return List.copyOf(choices);
  }

  private static boolean isSmall(@Nullable MethodFacts facts) {
    if (facts == null || !facts.hasCode()) {
      return false;
    }
    int count = 0;
    for (AbstractInsnNode instruction : facts.method().node().instructions) {
      count += instruction.getOpcode() > Opcodes.NOP ? 1 : 0;
    }
    return count <= SMALL;
  }
}
