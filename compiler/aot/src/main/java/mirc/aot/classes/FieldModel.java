package mirc.aot.classes;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;

/** A field that a class declares. Identity is equality. */
public final class FieldModel {
  private final ClassModel owner;
  private final FieldNode node;
  private final Type type;

  FieldModel(ClassModel owner, FieldNode node) {
    this.owner = owner;
    this.node = node;
    type = Type.getType(node.desc);
  }

  public ClassModel owner() {
    return owner;
  }

  public FieldNode node() {
    return node;
  }

  public String name() {
    return node.name;
  }

  public Type type() {
    return type;
  }

  /** Name and descriptor together, with a space between. */
  public String key() {
    return node.name + ' ' + node.desc;
  }

  public boolean isStatic() {
    return (node.access & Opcodes.ACC_STATIC) != 0;
  }

  public boolean isVolatile() {
    return (node.access & Opcodes.ACC_VOLATILE) != 0;
  }

  public boolean isFinal() {
    return (node.access & Opcodes.ACC_FINAL) != 0;
  }

  public boolean isReference() {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  @Override
  public String toString() {
    return owner.javaName() + '.' + node.name;
  }
}
