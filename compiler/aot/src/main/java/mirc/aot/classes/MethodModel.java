package mirc.aot.classes;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** A method that a class declares. Identity is equality. */
public final class MethodModel {
  private final ClassModel owner;
  private final MethodNode node;
  private final int number;
  private final @Nullable MethodModel original;
  private final Type[] parameters;
  private final Type result;

  MethodModel(ClassModel owner, MethodNode node, int number, @Nullable MethodModel original) {
    this.owner = owner;
    this.node = node;
    this.number = number;
    this.original = original;
    Type type = Type.getMethodType(node.desc);
    parameters = type.getArgumentTypes();
    result = type.getReturnType();
  }

  public ClassModel owner() {
    return owner;
  }

  /** The method that it is a copy of, or itself. */
  public MethodModel original() {
    return original == null ? this : original;
  }

  public MethodNode node() {
    return node;
  }

  /** Its place among all methods of the world, in the order of loading. */
  public int number() {
    return number;
  }

  public String name() {
    return node.name;
  }

  public String descriptor() {
    return node.desc;
  }

  /** Name and descriptor together. */
  public String key() {
    return node.name + node.desc;
  }

  /** Declared parameter types, without the receiver. */
  public Type[] parameters() {
    return parameters.clone();
  }

  public Type result() {
    return result;
  }

  public boolean isStatic() {
    return has(Opcodes.ACC_STATIC);
  }

  public boolean isAbstract() {
    return has(Opcodes.ACC_ABSTRACT);
  }

  public boolean isNative() {
    return has(Opcodes.ACC_NATIVE);
  }

  public boolean isPrivate() {
    return has(Opcodes.ACC_PRIVATE);
  }

  public boolean isSynchronized() {
    return has(Opcodes.ACC_SYNCHRONIZED);
  }

  public boolean isConstructor() {
    return node.name.equals("<init>");
  }

  public boolean isInitializer() {
    return node.name.equals("<clinit>");
  }

  /** Whether a call of it never needs a lookup by the receiver's class. */
  public boolean isFixed() {
    return isStatic()
        || isPrivate()
        || isConstructor()
        || has(Opcodes.ACC_FINAL)
        || owner.isFinal();
  }

  /** Whether only classes of the same package override it (JVMS 5.4.5). */
  public boolean isPackagePrivate() {
    return (node.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE)) == 0;
  }

  private boolean has(int flag) {
    return (node.access & flag) != 0;
  }

  /** As in messages: {@code java.lang.String.charAt(int)}. */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(owner.javaName()).append('.').append(node.name).append('(');
    for (int i = 0; i < parameters.length; i++) {
      text.append(i == 0 ? "" : ", ").append(parameters[i].getClassName());
    }
    return text.append(')').toString();
  }
}
