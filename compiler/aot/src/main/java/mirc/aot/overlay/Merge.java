package mirc.aot.overlay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Merges one overlay, its names already mapped, into the JDK's class. */
final class Merge {
  private static final int BODY_FLAGS =
      Opcodes.ACC_NATIVE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNCHRONIZED;

  private final ClassNode target;
  private final ClassNode overlay;

  Merge(ClassNode target, ClassNode overlay) {
    this.target = target;
    this.overlay = overlay;
  }

  void run() {
    AnnotationNode all = Marks.find(overlay.invisibleAnnotations, "Delete");
    if (all != null) {
      deleteAll(target, Marks.text(all, "value"));
    }
    for (FieldNode field : overlay.fields) {
      field(field);
    }
    for (MethodNode method : overlay.methods) {
      method(method);
    }
    if (overlay.nestMembers != null && target.nestMembers != null) {
      target.nestMembers.addAll(overlay.nestMembers);
    }
  }

  private void field(FieldNode field) {
    FieldNode old = find(field);
    if (Marks.find(field.invisibleAnnotations, "Add") != null) {
      if (old != null) {
        throw fault("the JDK has a field " + field.name + " already");
      }
      target.fields.add(field);
    } else if (Marks.find(field.invisibleAnnotations, "Alias") != null && old == null) {
      throw fault("the JDK has no field " + field.name + " " + field.desc);
    }
  }

  private void method(MethodNode method) {
    List<AnnotationNode> marks = method.invisibleAnnotations;
    MethodNode old = find(target, method);
    AnnotationNode deletes = Marks.find(marks, "Delete");
    if (Marks.find(marks, "Add") != null) {
      if (old != null) {
        throw fault("the JDK has a method " + method.name + method.desc + " already");
      }
      target.methods.add(method);
    } else if (Marks.find(marks, "Substitute") != null) {
      substitute(method, require(old, method));
    } else if (deletes != null) {
      delete(target, require(old, method), Marks.text(deletes, "value"));
    } else if (Marks.find(marks, "Alias") != null) {
      require(old, method);
    } else if ((method.access & Opcodes.ACC_SYNTHETIC) != 0 && old == null) {
      target.methods.add(method);
    }
  }

  private void substitute(MethodNode method, MethodNode old) {
    Marks.standsFor(method, old);
    method.access =
        (old.access & ~BODY_FLAGS & ~Opcodes.ACC_ABSTRACT) | (method.access & BODY_FLAGS);
    target.methods.set(target.methods.indexOf(old), method);
  }

  private MethodNode require(@Nullable MethodNode old, MethodNode method) {
    if (old == null) {
      throw fault("the JDK has no method " + method.name + method.desc);
    }
    return old;
  }

  private IllegalStateException fault(String what) {
    return new IllegalStateException("overlay of " + target.name + ": " + what);
  }

  private @Nullable FieldNode find(FieldNode field) {
    for (FieldNode old : target.fields) {
      if (old.name.equals(field.name) && old.desc.equals(field.desc)) {
        return old;
      }
    }
    return null;
  }

  private static @Nullable MethodNode find(ClassNode target, MethodNode method) {
    for (MethodNode old : target.methods) {
      if (old.name.equals(method.name) && old.desc.equals(method.desc)) {
        return old;
      }
    }
    return null;
  }

  /** Gives a class the members that only the original has; using them throws. */
  static void addMissing(ClassNode replacement, ClassNode original) {
    for (MethodNode method : original.methods) {
      boolean hidden = (method.access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) != 0;
      MethodNode present = find(replacement, method);
      if (present != null) {
        Marks.standsFor(present, method);
      } else if (!hidden && !method.name.startsWith("<")) {
        delete(replacement, method, "its class is another one there");
        replacement.methods.add(method);
      }
    }
  }

  /** Makes all methods throw an error that names them. */
  static void deleteAll(ClassNode owner, String why) {
    owner.methods.forEach(method -> delete(owner, method, why));
  }

  private static void delete(ClassNode owner, MethodNode method, String why) {
    String error = "mirage/runtime/vm/UnsupportedInImageError";
    String member = owner.name.replace('/', '.') + "." + method.name;
    InsnList body = new InsnList();
    body.add(new TypeInsnNode(Opcodes.NEW, error));
    body.add(new InsnNode(Opcodes.DUP));
    body.add(new LdcInsnNode(member + " is not in images: " + why));
    body.add(
        new MethodInsnNode(Opcodes.INVOKESPECIAL, error, "<init>", "(Ljava/lang/String;)V", false));
    body.add(new InsnNode(Opcodes.ATHROW));
    method.access &= ~(Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT);
    method.instructions = body;
    method.tryCatchBlocks = List.of();
    method.localVariables = List.of();
    method.maxStack = 3;
    int size = org.objectweb.asm.Type.getArgumentsAndReturnSizes(method.desc) >> 2;
    method.maxLocals = size;
  }
}
