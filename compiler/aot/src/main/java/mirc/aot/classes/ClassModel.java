package mirc.aot.classes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * A linked type: class, interface, array or primitive. Identity is equality; {@link World} makes
 * one for each name.
 */
public final class ClassModel {
  /** What sort of type it is. */
  public enum Kind {
    CLASS,
    ARRAY,
    PRIMITIVE
  }

  private final int number;
  private final Kind kind;
  private final String name;
  private final int access;
  private final @Nullable ClassNode node;
  private final @Nullable ClassModel superclass;
  private final List<ClassModel> interfaces;
  private final @Nullable ClassModel element;
  private final @Nullable String module;
  private final Map<String, MethodModel> methods = new LinkedHashMap<>();
  private final Map<String, FieldModel> fields = new LinkedHashMap<>();
  private final Set<ClassModel> supertypes = new HashSet<>();
  private final List<ClassModel> orderedSupertypes = new ArrayList<>();
  private final int depth;

  ClassModel(
      int number,
      Kind kind,
      String name,
      int access,
      @Nullable ClassNode node,
      @Nullable ClassModel superclass,
      List<ClassModel> interfaces,
      @Nullable ClassModel element,
      @Nullable String module) {
    this.number = number;
    this.kind = kind;
    this.name = name;
    this.access = access;
    this.node = node;
    this.superclass = superclass;
    this.interfaces = List.copyOf(interfaces);
    this.element = element;
    this.module = module;
    depth = superclass == null ? 0 : superclass.depth + 1;
    addSupertype(this);
    if (superclass != null) {
      superclass.orderedSupertypes.forEach(this::addSupertype);
    }
    interfaces.forEach(parent -> parent.orderedSupertypes.forEach(this::addSupertype));
  }

  private void addSupertype(ClassModel type) {
    if (supertypes.add(type)) {
      orderedSupertypes.add(type);
    }
  }

  void add(MethodModel method) {
    methods.put(method.key(), method);
  }

  void add(FieldModel field) {
    fields.put(field.key(), field);
  }

  /** Its place among all types of the world, in the order of loading. */
  public int number() {
    return number;
  }

  public Kind kind() {
    return kind;
  }

  /** Internal name: {@code java/lang/String}, {@code [I}, or for primitives {@code I}. */
  public String name() {
    return name;
  }

  /** As {@code Class.getName} gives it. */
  public String javaName() {
    return kind == Kind.PRIMITIVE
        ? org.objectweb.asm.Type.getType(name).getClassName()
        : name.replace('/', '.');
  }

  /** JVMS access flags; inner classes have those of their InnerClasses attribute. */
  public int access() {
    return access;
  }

  public @Nullable ClassNode node() {
    return node;
  }

  /** The class file's tree of a type that has one. */
  public ClassNode requireNode() {
    if (node == null) {
      throw new IllegalStateException(name + " has no class file");
    }
    return node;
  }

  public @Nullable ClassModel superclass() {
    return superclass;
  }

  public List<ClassModel> interfaces() {
    return interfaces;
  }

  /** The component type of an array. */
  public @Nullable ClassModel element() {
    return element;
  }

  /** The component type of a type that is an array. */
  public ClassModel requireElement() {
    if (element == null) {
      throw new IllegalStateException(name + " is no array");
    }
    return element;
  }

  /** The module that it comes from, or null for the unnamed one. */
  public @Nullable String module() {
    return module;
  }

  /** Number of superclasses. */
  public int depth() {
    return depth;
  }

  public Collection<MethodModel> methods() {
    return Collections.unmodifiableCollection(methods.values());
  }

  public Collection<FieldModel> fields() {
    return Collections.unmodifiableCollection(fields.values());
  }

  /** The method that this class itself declares, by name and descriptor together. */
  public @Nullable MethodModel declared(String nameAndDescriptor) {
    return methods.get(nameAndDescriptor);
  }

  public @Nullable FieldModel declaredField(String nameAndDescriptor) {
    return fields.get(nameAndDescriptor);
  }

  public boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  public boolean isAbstract() {
    return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0;
  }

  public boolean isFinal() {
    return (access & Opcodes.ACC_FINAL) != 0;
  }

  public boolean isArray() {
    return kind == Kind.ARRAY;
  }

  public boolean isPrimitive() {
    return kind == Kind.PRIMITIVE;
  }

  /** This type and its supertypes, each once: itself, superclasses first, then interfaces. */
  public List<ClassModel> supertypes() {
    return Collections.unmodifiableList(orderedSupertypes);
  }

  /** Whether a value of this type may be assigned to {@code other} (JLS 5.1.5 after erasure). */
  public boolean isSubtypeOf(ClassModel other) {
    if (this == other || supertypes.contains(other)) {
      return true;
    }
    if (isInterface() && other.name.equals("java/lang/Object")) {
      return true;
    }
    return element != null
        && other.element != null
        && !element.isPrimitive()
        && element.isSubtypeOf(other.element);
  }

  /** The package, with slashes; empty for the unnamed one. */
  public String packageName() {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  public boolean isRecord() {
    return superclass != null && superclass.name.equals("java/lang/Record");
  }

  @Override
  public String toString() {
    return javaName();
  }
}
