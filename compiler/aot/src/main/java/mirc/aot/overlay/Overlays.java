package mirc.aot.overlay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.aot.classes.ClassPath;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Overlays of JDK classes: read from a folder of the runtime's classes, and merged into the class
 * files that they name, as the annotations of {@code mirage.runtime.overlay} say.
 */
public final class Overlays implements ClassPath {
  private final Map<String, byte[]> own = new HashMap<>();
  private final Map<String, List<ClassNode>> byTarget = new LinkedHashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Set<String> replaced = new HashSet<>();
  private final List<ClassPath> jdk;

  /**
   * Reads all overlays of a runtime.
   *
   * @param runtime its classes
   * @param folder where they have the overlays for this JDK, with a slash at its end
   * @param jdk where the classes that they change are read from
   */
  public Overlays(ClassPath runtime, String folder, List<ClassPath> jdk) throws IOException {
    this.jdk = List.copyOf(jdk);
    for (String path : runtime.list(folder)) {
      byte[] bytes = path.endsWith(".class") ? runtime.read(path) : null;
      if (bytes == null) {
        continue;
      }
      ClassNode node = new ClassNode();
      new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
      AnnotationNode overlay = Marks.find(node.invisibleAnnotations, "Overlay");
      if (overlay == null) {
        own.put(path.substring(folder.length()), bytes);
        if (Marks.find(node.invisibleAnnotations, "Replace") != null) {
          replaced.add(node.name);
        }
      } else {
        add(node, overlay);
      }
    }
  }

  private void add(ClassNode node, AnnotationNode overlay) {
    String name = Marks.text(overlay, "name");
    String target =
        name.isEmpty() ? Marks.type(overlay, "value").getInternalName() : name.replace('.', '/');
    byTarget.computeIfAbsent(target, unused -> new ArrayList<>()).add(node);
    targets.put(node.name, target);
    for (MethodNode method : node.methods) {
      String other = Marks.otherName(method);
      if (other != null) {
        renamed.put(node.name + '.' + method.name + method.desc, other);
      } else if ((method.access & Opcodes.ACC_SYNTHETIC) != 0) {
        renamed.put(node.name + '.' + method.name + method.desc, "overlay$" + method.name);
      }
    }
    for (FieldNode field : node.fields) {
      AnnotationNode alias = Marks.find(field.invisibleAnnotations, "Alias");
      String other = alias == null ? "" : Marks.text(alias, "value");
      if (!other.isEmpty()) {
        renamed.put(node.name + '.' + field.name, other);
      }
    }
  }

  @Override
  public byte @Nullable [] read(String path) {
    return own.get(path);
  }

  @Override
  public String moduleOf(String path) {
    return "java.base";
  }

  /**
   * Returns whether a class of the JDK is nested in one that another stands in for, which has no
   * class of that name: only code that is not there used it.
   *
   * @param name its internal name
   */
  public boolean leavesOut(String name) {
    int nested = name.indexOf('$');
    return nested > 0
        && own.containsKey(name.substring(0, nested) + ".class")
        && !own.containsKey(name + ".class");
  }

  /** The class file with what overlays change in it. */
  public ClassNode apply(ClassNode node) {
    if (own.containsKey(node.name + ".class")) {
      return replaced(node);
    }
    if (extendsReplaced(node.superName)) {
      Merge.deleteAll(node, "its superclass is another one there");
      return node;
    }
    List<ClassNode> overlays = byTarget.get(node.name);
    if (overlays == null) {
      return node;
    }
    for (ClassNode overlay : overlays) {
      ClassNode mapped = new ClassNode();
      overlay.accept(new ClassRemapper(mapped, new Renaming()));
      new Merge(node, mapped).run();
    }
    return node;
  }

  /** Whether a class is one that has another in its place, or one of its package extends that. */
  private boolean extendsReplaced(@Nullable String name) {
    if (name == null || replaced.contains(name)) {
      return name != null;
    }
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    boolean isNear =
        !own.containsKey(name + ".class")
            && replaced.stream()
                .anyMatch(r -> r.lastIndexOf('/') + 1 == folder.length() && r.startsWith(folder));
    byte[] bytes = isNear ? ofJdk(name) : null;
    return bytes != null && extendsReplaced(new ClassReader(bytes).getSuperName());
  }

  private byte @Nullable [] ofJdk(String name) {
    try {
      for (ClassPath place : jdk) {
        byte[] bytes = place.read(name + ".class");
        if (bytes != null) {
          return bytes;
        }
      }
      return null;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A class that stands in for a JDK class: what only the JDK's has is there, and throws. */
  private ClassNode replaced(ClassNode node) {
    ClassNode mapped = new ClassNode();
    node.accept(new ClassRemapper(mapped, new Renaming()));
    byte[] bytes = ofJdk(node.name);
    boolean replaces = Marks.find(node.invisibleAnnotations, "Replace") != null;
    if (bytes == null) {
      if (replaces) {
        throw new IllegalStateException("the JDK has no class " + node.name + " to replace");
      }
      Marks.own(mapped);
    } else if (replaces) {
      ClassNode original = new ClassNode();
      new ClassReader(bytes).accept(original, ClassReader.SKIP_FRAMES);
      Merge.addMissing(mapped, original);
    }
    return mapped;
  }

  @Override
  public void close() {}

  /** Overlay names to JDK names. */
  private final class Renaming extends org.objectweb.asm.commons.Remapper {
    @Override
    public String map(String internalName) {
      return targets.getOrDefault(internalName, internalName);
    }

    @Override
    public String mapMethodName(String owner, String name, String descriptor) {
      return renamed.getOrDefault(owner + '.' + name + descriptor, name);
    }

    @Override
    public String mapFieldName(String owner, String name, String descriptor) {
      return renamed.getOrDefault(owner + '.' + name, name);
    }

    @Override
    public Object mapValue(Object value) {
      return value instanceof Type type && type.getSort() == Type.METHOD
          ? mapMethodType(type)
          : super.mapValue(value);
    }

    private Type mapMethodType(Type type) {
      return Type.getMethodType(mapMethodDesc(type.getDescriptor()));
    }
  }
}
