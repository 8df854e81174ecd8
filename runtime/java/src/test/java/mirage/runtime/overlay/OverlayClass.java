package mirage.runtime.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** A compiled overlay, and what it says of the JDK class {@code target} (internal name). */
record OverlayClass(String name, String target, List<Member> members) {
  enum Role {
    SUBSTITUTE,
    ALIAS,
    ADD,
    DELETE
  }

  /** One annotated member; {@code name} and {@code descriptor} are the JDK member's. */
  record Member(Role role, String name, String descriptor, boolean isField) {}

  /**
   * Returns nothing for a class that does not change one of the JDK.
   *
   * @param targets the JDK's classes by the overlays that change them
   */
  static Optional<OverlayClass> of(ClassNode node, Map<String, String> targets) {
    return target(node).map(target -> of(node, target, targets));
  }

  /** The class that it changes, if it does. */
  static Optional<String> target(ClassNode node) {
    return find(node.invisibleAnnotations, Overlay.class)
        .map(
            overlay ->
                value(overlay, "name")
                    .map(name -> ((String) name).replace('.', '/'))
                    .or(() -> value(overlay, "value").map(type -> ((Type) type).getInternalName()))
                    .orElseThrow());
  }

  private static OverlayClass of(ClassNode node, String target, Map<String, String> targets) {
    List<Member> members = new ArrayList<>();
    for (MethodNode method : node.methods) {
      String descriptor = renamed(method.desc, targets);
      member(method.invisibleAnnotations, method.name, descriptor, false).ifPresent(members::add);
    }
    for (FieldNode field : node.fields) {
      String descriptor = renamed(field.desc, targets);
      member(field.invisibleAnnotations, field.name, descriptor, true).ifPresent(members::add);
    }
    return new OverlayClass(node.name, target, List.copyOf(members));
  }

  private static String renamed(String descriptor, Map<String, String> targets) {
    String renamed = descriptor;
    for (Map.Entry<String, String> entry : targets.entrySet()) {
      renamed = renamed.replace("L" + entry.getKey() + ";", "L" + entry.getValue() + ";");
    }
    return renamed;
  }

  private static Optional<Member> member(
      List<AnnotationNode> annotations, String name, String descriptor, boolean isField) {
    Optional<AnnotationNode> substitute = find(annotations, Substitute.class);
    Optional<AnnotationNode> alias = find(annotations, Alias.class);
    Role role;
    if (substitute.isPresent()) {
      role = Role.SUBSTITUTE;
    } else if (alias.isPresent()) {
      role = Role.ALIAS;
    } else if (find(annotations, Delete.class).isPresent()) {
      role = Role.DELETE;
    } else if (find(annotations, Add.class).isPresent()) {
      role = Role.ADD;
    } else {
      return Optional.empty();
    }
    String jdkName =
        substitute
            .or(() -> alias)
            .flatMap(a -> value(a, "value"))
            .map(Object::toString)
            .orElse(name);
    return Optional.of(new Member(role, jdkName, descriptor, isField));
  }

  private static Optional<AnnotationNode> find(List<AnnotationNode> annotations, Class<?> type) {
    return annotations == null
        ? Optional.empty()
        : annotations.stream().filter(a -> a.desc.equals(Type.getDescriptor(type))).findFirst();
  }

  private static Optional<Object> value(AnnotationNode annotation, String key) {
    if (annotation.values == null) {
      return Optional.empty();
    }
    int index = annotation.values.indexOf(key);
    return index < 0 ? Optional.empty() : Optional.of(annotation.values.get(index + 1));
  }
}
