package mirc.aot.overlay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads the annotations of {@code mirage.runtime.overlay} and {@code mirage.runtime.vm}. */
public final class Marks {
  private static final String PACKAGE = "Lmirage/runtime/overlay/";

  private static final int UNKNOWN = -1; // as in mirage/line_table.h
  private static final int NATIVE = -2;

  private Marks() {}

  static @Nullable AnnotationNode find(@Nullable List<AnnotationNode> annotations, String name) {
    return byDescriptor(annotations, PACKAGE + name + ";");
  }

  private static @Nullable AnnotationNode byDescriptor(
      @Nullable List<AnnotationNode> annotations, String descriptor) {
    if (annotations != null) {
      for (AnnotationNode annotation : annotations) {
        if (annotation.desc.equals(descriptor)) {
          return annotation;
        }
      }
    }
    return null;
  }

  /**
   * The line that the frames of a method have which stands in for one of the JDK's: -2 if that is
   * native, 0 if the method is no such one.
   */
  public static int line(MethodNode method) {
    AnnotationNode mark = find(method.invisibleAnnotations, "Substitute");
    return mark != null && value(mark, "line") instanceof Integer line ? line : 0;
  }

  /** Says that a method stands in for one of the JDK's, with its line unless it has one. */
  static void standsFor(MethodNode method, MethodNode original) {
    AnnotationNode mark = find(method.invisibleAnnotations, "Substitute");
    if (mark == null) {
      mark = new AnnotationNode(PACKAGE + "Substitute;");
      List<AnnotationNode> marks =
          method.invisibleAnnotations == null
              ? new ArrayList<>()
              : new ArrayList<>(method.invisibleAnnotations);
      marks.add(mark);
      method.invisibleAnnotations = marks;
    }
    if (value(mark, "line") == null) {
      mark.visit("line", firstLine(original));
    }
  }

  /** The first line of a method; -1 if the class file says none, -2 if the method is native. */
  public static int firstLine(MethodNode method) {
    if ((method.access & Opcodes.ACC_NATIVE) != 0) {
      return NATIVE;
    }
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LineNumberNode line) {
        return line.line;
      }
    }
    return UNKNOWN;
  }

  /** Marks a class as the runtime's own. */
  static void own(ClassNode type) {
    type.visitAnnotation(PACKAGE + "Add;", false);
  }

  /** Whether a method is the runtime's own, which HotSpot's stack traces do not have. */
  public static boolean isInternal(MethodNode method) {
    return calledFromC(method) != null || find(method.invisibleAnnotations, "Add") != null;
  }

  /** Whether a class is the runtime's own, with none of its methods in HotSpot's stack traces. */
  public static boolean isInternal(ClassNode type) {
    return find(type.invisibleAnnotations, "Add") != null;
  }

  /** Whether a field is the runtime's own. */
  public static boolean isAdded(FieldNode field) {
    return find(field.invisibleAnnotations, "Add") != null;
  }

  /** The C name under which C code calls a method, or null. */
  public static @Nullable String calledFromC(MethodNode method) {
    AnnotationNode mark =
        byDescriptor(method.invisibleAnnotations, "Lmirage/runtime/vm/CalledFromC;");
    return mark == null ? null : text(mark, "value");
  }

  /** Whether each call of a method is to have a copy of its own. */
  public static boolean isPerCall(MethodNode method) {
    return find(method.invisibleAnnotations, "PerCall") != null;
  }

  /** Whether a method of the JDK asks for the class of its caller. */
  public static boolean isCallerSensitive(MethodNode method) {
    String mark = "Ljdk/internal/reflect/CallerSensitive;";
    return byDescriptor(method.visibleAnnotations, mark) != null;
  }

  static String text(AnnotationNode annotation, String element) {
    Object value = value(annotation, element);
    return value == null ? "" : (String) value;
  }

  static Type type(AnnotationNode annotation, String element) {
    Object value = value(annotation, element);
    if (value instanceof Type type) {
      return type;
    }
    throw new IllegalStateException("an overlay names no class");
  }

  private static @Nullable Object value(AnnotationNode annotation, String element) {
    for (int i = 0; annotation.values != null && i < annotation.values.size(); i += 2) {
      if (element.equals(annotation.values.get(i))) {
        return annotation.values.get(i + 1);
      }
    }
    return null;
  }

  /** The name that a member of an overlay has in the JDK's class, if it is another one. */
  static @Nullable String otherName(MethodNode method) {
    for (String kind : List.of("Alias", "Substitute")) {
      AnnotationNode mark = find(method.invisibleAnnotations, kind);
      if (mark != null && !text(mark, "value").isEmpty()) {
        return text(mark, "value");
      }
    }
    return null;
  }
}
