package mirc.aot.classes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import mirc.aot.format.ClassFault;
import mirc.aot.format.ClassFaultException;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** All types of one compilation, loaded and linked when first asked for. */
public final class World {
  /** Descriptors of the primitive types and void. */
  public static final List<String> PRIMITIVES =
      List.of("Z", "B", "C", "S", "I", "J", "F", "D", "V");

  private final List<ClassPath> paths;
  private final UnaryOperator<ClassNode> change;
  private final Map<String, ClassModel> types = new HashMap<>();
  private final Map<String, String> missing = new LinkedHashMap<>();
  private final Map<String, ClassNode> synthetic = new HashMap<>();
  private final Map<String, ClassFault> faults = new LinkedHashMap<>();
  private final Set<MethodModel> hidden = new HashSet<>();
  private final Set<String> loading = new HashSet<>();
  private final List<ClassModel> defined = new ArrayList<>();
  private final List<ClassModel> arrays = new ArrayList<>();
  private int methodCount;
  private int typeCount;

  /**
   * A world without types.
   *
   * @param paths where class files are looked for, in this order
   * @param change what is done to each class file before it is linked (overlays)
   */
  public World(List<ClassPath> paths, UnaryOperator<ClassNode> change) {
    this.paths = List.copyOf(paths);
    this.change = change;
    for (String primitive : PRIMITIVES) {
      types.put(
          primitive,
          new ClassModel(
              typeCount++,
              ClassModel.Kind.PRIMITIVE,
              primitive,
              Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT,
              null,
              null,
              List.of(),
              null,
              "java.base"));
    }
  }

  /** A type by descriptor. */
  public @Nullable ClassModel byDescriptor(Type type) {
    return switch (type.getSort()) {
      case Type.OBJECT -> find(type.getInternalName());
      case Type.ARRAY -> find(type.getDescriptor());
      default -> types.get(type.getDescriptor());
    };
  }

  /** A type that cannot be missing. */
  public ClassModel require(String name) {
    ClassModel type = find(name);
    if (type == null) {
      throw new IllegalStateException("class " + name + " is missing: the JDK is not complete");
    }
    return type;
  }

  public ClassModel object() {
    return require("java/lang/Object");
  }

  /**
   * A type by internal name or array descriptor; null if it, or a type that it extends, is not
   * there.
   */
  public @Nullable ClassModel find(String name) {
    ClassModel type = types.get(name);
    if (type != null || missing.containsKey(name)) {
      return type;
    }
    if (!loading.add(name)) {
      hierarchy(name, "it is among its own superclasses or superinterfaces");
      return null;
    }
    type = name.startsWith("[") ? array(name) : load(name);
    loading.remove(name);
    if (type == null) {
      missing.putIfAbsent(name, name);
    } else {
      types.put(name, type);
    }
    return type;
  }

  /** Why a type could not be had: the name of the class file that is not there. */
  public String missingCause(String name) {
    return missing.getOrDefault(name, name);
  }

  /** The array type of this element. */
  public ClassModel arrayOf(ClassModel element) {
    return require(
        element.isPrimitive() || element.isArray()
            ? "[" + element.name()
            : "[L" + element.name() + ";");
  }

  private @Nullable ClassModel array(String name) {
    String rest = name.substring(1);
    ClassModel element =
        rest.startsWith("[")
            ? find(rest)
            : rest.startsWith("L") ? find(rest.substring(1, rest.length() - 1)) : types.get(rest);
    if (element == null) {
      return null;
    }
    int access =
        (element.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED))
            | Opcodes.ACC_FINAL
            | Opcodes.ACC_ABSTRACT;
    List<ClassModel> interfaces =
        List.of(require("java/lang/Cloneable"), require("java/io/Serializable"));
    ClassModel type =
        new ClassModel(
            typeCount++,
            ClassModel.Kind.ARRAY,
            name,
            access,
            null,
            object(),
            interfaces,
            element,
            element.module());
    arrays.add(type);
    return type;
  }

  /** The array types known so far. */
  public List<ClassModel> arrays() {
    return arrays;
  }

  private @Nullable ClassModel load(String name) {
    ClassNode node = synthetic.get(name);
    String module = null;
    try {
      String path = name + ".class";
      for (int i = 0; node == null && i < paths.size(); i++) {
        byte[] bytes = paths.get(i).read(path);
        if (bytes != null) {
          module = paths.get(i).moduleOf(path);
          node = ClassFile.read(bytes, name, module != null);
          node = change.apply(node);
        }
      }
    } catch (ClassFaultException e) {
      faults.put(name, e.fault());
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return node == null ? null : link(node, module);
  }

  /** What is wrong with class files that were looked at, in the order in which it was found. */
  public List<ClassFault> faults() {
    return List.copyOf(faults.values());
  }

  /** Whether there is a file of a class, which is not well-formed. */
  public boolean isFaulty(String name) {
    return faults.containsKey(name);
  }

  private void hierarchy(String name, String reason) {
    String javaName = name.replace('/', '.');
    faults.putIfAbsent(
        name, new ClassFault(ClassFault.Kind.HIERARCHY, javaName, null, null, reason));
  }

  /** Adds a class that was made while compiling; its supertypes must be known. */
  public ClassModel define(ClassNode node) {
    synthetic.put(node.name, node);
    missing.remove(node.name);
    ClassModel type = require(node.name);
    defined.add(type);
    return type;
  }

  /** Whether a class was made while compiling. */
  public boolean isMade(ClassModel type) {
    return synthetic.containsKey(type.name());
  }

  /** The classes that were made while compiling since this was last asked for. */
  public List<ClassModel> takeDefined() {
    List<ClassModel> taken = List.copyOf(defined);
    defined.clear();
    return taken;
  }

  private @Nullable ClassModel link(ClassNode node, @Nullable String module) {
    ClassModel superclass = null;
    if (node.superName != null && (superclass = parent(node, node.superName)) == null) {
      return null;
    }
    List<ClassModel> interfaces = new ArrayList<>();
    for (String parent : node.interfaces) {
      ClassModel type = parent(node, parent);
      if (type == null) {
        return null;
      }
      interfaces.add(type);
    }
    ClassModel type =
        new ClassModel(
            typeCount++,
            ClassModel.Kind.CLASS,
            node.name,
            access(node),
            node,
            superclass,
            interfaces,
            null,
            module);
    for (MethodNode method : node.methods) {
      type.add(new MethodModel(type, method, methodCount++, null));
    }
    for (FieldNode field : node.fields) {
      type.add(new FieldModel(type, field));
    }
    return module != null || Hierarchy.isGood(type, this::hierarchy) ? type : null;
  }

  private @Nullable ClassModel parent(ClassNode child, String name) {
    ClassModel type = find(name);
    if (type == null) {
      missing.put(child.name, missingCause(name));
    }
    return type;
  }

  private static int access(ClassNode node) {
    for (InnerClassNode inner : node.innerClasses) {
      if (inner.name.equals(node.name)) {
        return inner.access;
      }
    }
    return node.access & ~Opcodes.ACC_SUPER;
  }

  /** Adds a method that was made while compiling to a class. */
  public MethodModel addMethod(ClassModel owner, MethodNode node) {
    return addMethod(owner, node, null);
  }

  /** Adds a copy of a method to a class; stack traces show the original. */
  public MethodModel addMethod(ClassModel owner, MethodNode node, @Nullable MethodModel original) {
    owner.requireNode().methods.add(node);
    MethodModel method = new MethodModel(owner, node, methodCount++, original);
    owner.add(method);
    return method;
  }

  /** Adds a method that stack traces do not show, though it has the name of one of the JDK's. */
  public MethodModel addHiddenMethod(ClassModel owner, MethodNode node) {
    return hide(addMethod(owner, node));
  }

  /** Leaves a method out of stack traces. */
  public MethodModel hide(MethodModel method) {
    hidden.add(method);
    return method;
  }

  /** Whether stack traces leave a method out. */
  public boolean isHidden(MethodModel method) {
    return hidden.contains(method);
  }

  /** The files below a folder, whose name ends with a slash, in places that know what they have. */
  public Set<String> list(String folder) throws IOException {
    Set<String> found = new TreeSet<>();
    for (ClassPath place : paths) {
      found.addAll(place.list(folder));
    }
    return found;
  }

  /** The contents of all files of a path beside the classes. */
  public List<byte[]> resources(String path) throws IOException {
    List<byte[]> found = new ArrayList<>();
    for (ClassPath place : paths) {
      byte[] bytes = place.read(path);
      if (bytes != null) {
        found.add(bytes);
      }
    }
    return found;
  }

  /** The contents of a file beside the classes, or null. */
  public byte @Nullable [] resource(String path) throws IOException {
    for (ClassPath place : paths) {
      byte[] bytes = place.read(path);
      if (bytes != null) {
        return bytes;
      }
    }
    return null;
  }
}
