package mirc.aot.classes;

import java.util.function.BiConsumer;
import mirc.aot.format.ClassFormat;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Whether a class may extend what it extends, and override what it overrides (JVMS 5.3.5, 4.10).
 */
final class Hierarchy {
  private Hierarchy() {}

  /** Tells of the first fault by the class's internal name and half a sentence. */
  static boolean isGood(ClassModel type, BiConsumer<String, String> fault) {
    ClassModel parent = type.superclass();
    if (parent != null && parent.isInterface()) {
      fault.accept(type.name(), "its superclass `" + parent + "` is an interface");
      return false;
    }
    if (parent != null && parent.isFinal()) {
      fault.accept(type.name(), "its superclass `" + parent + "` is final");
      return false;
    }
    for (ClassModel implemented : type.interfaces()) {
      if (!implemented.isInterface()) {
        fault.accept(type.name(), "it implements the class `" + implemented + "`");
        return false;
      }
    }
    for (MethodModel method : type.methods()) {
      MethodModel overridden = overriddenFinal(method, parent);
      if (overridden != null) {
        String name = ClassFormat.signature(method.name(), method.descriptor());
        fault.accept(
            type.name(), "its method `" + name + "` overrides the final `" + overridden + "`");
        return false;
      }
    }
    return true;
  }

  private static @Nullable MethodModel overriddenFinal(
      MethodModel method, @Nullable ClassModel parent) {
    if (method.isStatic() || method.isPrivate() || method.name().startsWith("<")) {
      return null;
    }
    for (ClassModel c = parent; c != null; c = c.superclass()) {
      MethodModel above = c.declared(method.key());
      if (above == null || above.isStatic() || above.isPrivate()) {
        continue;
      }
      boolean visible =
          !above.isPackagePrivate() || c.packageName().equals(method.owner().packageName());
      if (visible && (above.node().access & Opcodes.ACC_FINAL) != 0) {
        return above;
      }
    }
    return null;
  }
}
