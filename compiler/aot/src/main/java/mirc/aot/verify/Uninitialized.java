package mirc.aot.verify;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.BasicValue;

/** An object whose constructor has not been called. */
final class Uninitialized extends BasicValue {
  private final @Nullable AbstractInsnNode maker;

  /** Made by an instruction {@code new}; null for the object that a constructor is called on. */
  Uninitialized(Type type, @Nullable AbstractInsnNode maker) {
    super(type);
    this.maker = maker;
  }

  /** Whether it is the {@code this} of a constructor. */
  boolean isThis() {
    return maker == null;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Uninitialized other
        && maker == other.maker
        && getType().equals(other.getType());
  }

  @Override
  public int hashCode() {
    return Objects.hash(maker, getType());
  }

  @Override
  public String toString() {
    return "uninitialised " + getType().getClassName();
  }
}
