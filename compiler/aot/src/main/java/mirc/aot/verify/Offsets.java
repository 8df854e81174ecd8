package mirc.aot.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/** Where an instruction lies in its class file: read again, since trees do not keep it. */
final class Offsets {
  private Offsets() {}

  /** The offset in the method's code, or -1 if the method is not as it is in the file. */
  static int of(World world, MethodModel method, AbstractInsnNode instruction) {
    int number = 0;
    for (AbstractInsnNode node : method.node().instructions) {
      if (node.equals(instruction)) {
        break;
      }
      number += node.getOpcode() >= 0 ? 1 : 0;
    }
    List<Integer> offsets = read(world, method);
    return number < offsets.size() ? offsets.get(number) : -1;
  }

  private static List<Integer> read(World world, MethodModel method) {
    List<Integer> offsets = new ArrayList<>();
    byte[] bytes;
    try {
      bytes = world.resource(method.owner().name() + ".class");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes == null) {
      return offsets;
    }
    boolean[] wanted = new boolean[1];
    ClassReader reader =
        new ClassReader(bytes) {
          @Override
          protected void readBytecodeInstructionOffset(int offset) {
            if (wanted[0]) {
              offsets.add(offset);
            }
          }
        };
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            wanted[0] = method.key().equals(name + descriptor);
            return wanted[0] ? new MethodVisitor(Opcodes.ASM9) {} : null;
          }
        };
    reader.accept(visitor, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    return offsets;
  }
}
