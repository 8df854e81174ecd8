package mirc.aot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.format.ClassFault;
import mirc.aot.format.ClassFaultException;
import mirc.aot.reach.Rewriter;
import mirc.aot.verify.TypeCheck;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Checks the types of a class's methods, as HotSpot does, before the first of them is looked at. A
 * method that fails becomes one that throws, so that others are looked at too.
 */
final class VerifiedCode implements Rewriter {
  private final World world;
  private final TypeCheck check;
  private final Rewriter next;
  private final boolean trusting;
  private final Set<ClassModel> classes = new HashSet<>();
  private final Set<MethodModel> methods = new HashSet<>();
  private final List<ClassFault> faults = new ArrayList<>();

  /** Goes on to another rewriter; {@code trusting} takes the JDK's classes for good. */
  VerifiedCode(World world, Rewriter next, boolean trusting) {
    this.world = world;
    check = new TypeCheck(world);
    this.next = next;
    this.trusting = trusting;
  }

  @Override
  public void rewrite(MethodModel method) {
    ClassModel type = method.owner();
    if (!isTrusted(type)) {
      if (classes.add(type)) {
        List.copyOf(type.methods()).forEach(this::check);
      }
      check(method);
    }
    next.rewrite(method);
  }

  /** A class that was made while compiling is as good as the one that it was made for. */
  private boolean isTrusted(ClassModel type) {
    String host = world.isMade(type) ? type.requireNode().nestHostClass : null;
    ClassModel source = host == null ? null : world.find(host);
    return trusting && (source == null ? type : source).module() != null;
  }

  private void check(MethodModel method) {
    if (method.isNative() || method.isAbstract() || !methods.add(method)) {
      return;
    }
    try {
      check.check(method);
    } catch (ClassFaultException e) {
      faults.add(e.fault());
      MethodNode node = method.node();
      InsnList body = new InsnList();
      body.add(new InsnNode(Opcodes.ACONST_NULL));
      body.add(new InsnNode(Opcodes.ATHROW));
      node.instructions = body;
      node.tryCatchBlocks = List.of();
      node.localVariables = List.of();
      node.maxStack = 1;
    }
  }

  /** What was found since this was last asked for. */
  List<ClassFault> takeFaults() {
    List<ClassFault> taken = List.copyOf(faults);
    faults.clear();
    return taken;
  }
}
