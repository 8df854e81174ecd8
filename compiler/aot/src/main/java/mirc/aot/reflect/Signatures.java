package mirc.aot.reflect;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The classes that a generic signature names; the JDK finds them by name at run time. */
final class Signatures {
  private Signatures() {}

  static void collect(@Nullable String signature, Set<Type> types) {
    if (signature != null) {
      new SignatureReader(signature).accept(new Names(types));
    }
  }

  private static final class Names extends SignatureVisitor {
    private final Set<Type> types;
    private String name = "";

    Names(Set<Type> types) {
      super(Opcodes.ASM9);
      this.types = types;
    }

    @Override
    public void visitClassType(String type) {
      name = type;
      types.add(Type.getObjectType(name));
    }

    @Override
    public void visitInnerClassType(String inner) {
      name = name + "$" + inner;
      types.add(Type.getObjectType(name));
    }
  }
}
