package mirc.aot.verify;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.format.ClassFault;
import mirc.aot.format.ClassFaultException;
import mirc.aot.format.ClassFormat;
import mirc.aot.format.Opcode;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Types of all values in a method (JVMS 4.10.2: by inference, for class files of all versions; the
 * frames that newer files have are not read). Classes that are not there are taken to fit.
 */
public final class TypeCheck {
  private final World world;

  public TypeCheck(World world) {
    this.world = world;
  }

  /**
   * Checks a method with bytecode.
   *
   * @throws ClassFaultException with the first fault that is found
   */
  public void check(MethodModel method) throws ClassFaultException {
    MethodNode node = method.node();
    checkHandlers(method);
    Types types = new Types(world, method.owner());
    Analyzer<BasicValue> analyzer =
        new Analyzer<>(types) {
          @Override
          protected Frame<BasicValue> newFrame(int locals, int stack) {
            return new TypeFrame(locals, stack, types);
          }

          @Override
          protected Frame<BasicValue> newFrame(Frame<? extends BasicValue> frame) {
            return new TypeFrame((TypeFrame) frame);
          }
        };
    types.enter(method);
    try {
      analyzer.analyze(method.owner().name(), node);
    } catch (AnalyzerException fault) {
      throw fault(method, fault);
    }
  }

  private void checkHandlers(MethodModel method) throws ClassFaultException {
    ClassModel throwable = world.require("java/lang/Throwable");
    for (TryCatchBlockNode block : method.node().tryCatchBlocks) {
      ClassModel type = block.type == null ? null : world.find(block.type);
      if (type != null && !type.isSubtypeOf(throwable)) {
        throw fault(method, null, "it catches `" + type + "`, which cannot be thrown");
      }
    }
  }

  private static ClassFaultException fault(
      MethodModel method, @Nullable String instruction, String reason) {
    return new ClassFaultException(
        new ClassFault(
            ClassFault.Kind.TYPES,
            method.owner().javaName(),
            ClassFormat.signature(method.name(), method.descriptor()),
            instruction,
            reason));
  }

  private ClassFaultException fault(MethodModel method, AnalyzerException fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    String text = String.valueOf(cause.getMessage());
    String reason =
        text.startsWith("Error at instruction ") ? text.substring(text.indexOf(": ") + 2) : text;
    if (!reason.isEmpty()) {
      reason = Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
    AbstractInsnNode at = fault.node;
    if (at == null || at.getOpcode() < 0) {
      return fault(method, null, reason);
    }
    int offset = Offsets.of(world, method, at);
    return fault(method, Opcode.name(at.getOpcode()) + (offset < 0 ? "" : " at " + offset), reason);
  }
}
