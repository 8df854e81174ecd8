package mirc.aot.classes;

import java.util.ArrayList;
import java.util.List;
import mirc.aot.format.ClassFault;
import mirc.aot.format.ClassFaultException;
import mirc.aot.format.ClassFormat;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Class files to trees. */
final class ClassFile {
  private ClassFile() {}

  /**
   * Reads a class file. Subroutines ({@code jsr}), which files of version 50 and older have, are
   * copied to where they are called.
   *
   * @param name the internal name of the class that it is to hold
   * @param trusted whether it is known to be well-formed
   * @throws ClassFaultException if it is not
   */
  static ClassNode read(byte[] bytes, String name, boolean trusted) throws ClassFaultException {
    if (!trusted) {
      ClassFormat.check(bytes, name);
    }
    ClassNode node = new ClassNode();
    try {
      new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
      if ((node.version & 0xffff) <= Opcodes.V1_6) {
        inlineSubroutines(node);
      }
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | IllegalStateException
        | UnsupportedOperationException
        | ClassCastException
        | NullPointerException
        | NegativeArraySizeException malformed) {
      // ASM trusts its input. What it read beyond what was checked are attributes that only
      // describe, such as annotations, and subroutines.
      throw new ClassFaultException(
          new ClassFault(
              ClassFault.Kind.FORMAT,
              name.replace('/', '.'),
              null,
              null,
              "an annotation, another attribute or a subroutine cannot be read"));
    }
    return node;
  }

  private static void inlineSubroutines(ClassNode node) {
    List<MethodNode> methods = new ArrayList<>();
    for (MethodNode method : node.methods) {
      if (hasSubroutine(method)) {
        String[] exceptions = method.exceptions.toArray(new String[0]);
        JSRInlinerAdapter inlined =
            new JSRInlinerAdapter(
                null, method.access, method.name, method.desc, method.signature, exceptions);
        method.accept(inlined);
        methods.add(inlined);
      } else {
        methods.add(method);
      }
    }
    node.methods = methods;
  }

  private static boolean hasSubroutine(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.JSR || instruction.getOpcode() == Opcodes.RET) {
        return true;
      }
    }
    return false;
  }
}
