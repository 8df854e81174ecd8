package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.classes.MethodModel;
import mirc.aot.emit.CString;
import mirc.aot.reach.MethodCode;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The text of a NullPointerException (JEP 358): what was to be done, and which expression was null,
 * as far as the class file tells. Follows HotSpot's wording.
 */
final class NullMessage {
  private static final int DEEPEST = 5;
  private static final String[] ARRAYS = {
    "int", "long", "float", "double", "object", "byte/boolean", "char", "short"
  };

  private final Body body;
  private final MethodCode code;
  private final StringBuilder text = new StringBuilder();

  private NullMessage(Body body) {
    this.body = body;
    code = body.flow().code();
  }

  /**
   * The message as a C string for a null in the stack value so many places below the top. HotSpot
   * gives none in what it makes of a method reference.
   */
  static String of(Body body, int fromTop) {
    if (body.method().owner().name().contains("$$Lambda")) {
      return "NULL";
    }
    NullMessage message = new NullMessage(body);
    AbstractInsnNode instruction = message.code.at(body.number());
    message.action(instruction);
    message.reason(body.number(), fromTop);
    return CString.quote(message.text.toString());
  }

  private void action(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (instruction instanceof MethodInsnNode call) {
      text.append("Cannot invoke \"");
      method(call);
      text.append('"');
    } else if (instruction instanceof FieldInsnNode field) {
      text.append(opcode == GETFIELD ? "Cannot read field \"" : "Cannot assign field \"");
      text.append(field.name).append('"');
    } else if (opcode >= IALOAD && opcode <= SALOAD) {
      text.append("Cannot load from ").append(ARRAYS[opcode - IALOAD]).append(" array");
    } else if (opcode >= IASTORE && opcode <= SASTORE) {
      text.append("Cannot store to ").append(ARRAYS[opcode - IASTORE]).append(" array");
    } else {
      text.append(
          switch (opcode) {
            case ARRAYLENGTH -> "Cannot read the array length";
            case ATHROW -> "Cannot throw exception";
            case MONITORENTER -> "Cannot enter synchronized block";
            default -> "Cannot exit synchronized block";
          });
    }
  }

  private void reason(int user, int fromTop) {
    int source = source(user, fromTop);
    int start = text.length();
    if (source < 0) {
      return;
    }
    boolean isCall = code.at(source) instanceof MethodInsnNode;
    text.append(isCall ? " because the return value of \"" : " because \"");
    if (describe(source, DEEPEST)) {
      text.append("\" is null");
    } else {
      text.setLength(start);
    }
  }

  private int source(int user, int fromTop) {
    return body.sources().of(user, fromTop);
  }

  private boolean describe(int source, int detail) {
    if (detail <= 0 || source < 0) {
      return false;
    }
    AbstractInsnNode instruction = code.at(source);
    int opcode = instruction.getOpcode();
    if (instruction instanceof VarInsnNode variable && (opcode == ALOAD || opcode == ILOAD)) {
      local(source, variable.var);
    } else if (instruction instanceof MethodInsnNode call) {
      method(call);
    } else if (instruction instanceof FieldInsnNode field && opcode == GETSTATIC) {
      text.append(shortName(field.owner)).append('.').append(field.name);
    } else if (instruction instanceof FieldInsnNode field && opcode == GETFIELD) {
      int start = text.length();
      if (describe(source(source, 0), detail - 1)) {
        text.append('.');
      } else {
        text.setLength(start);
      }
      text.append(field.name);
    } else if (opcode == AALOAD || opcode == IALOAD) {
      element(source, detail);
    } else if (opcode == ACONST_NULL) {
      text.append("null");
    } else if (opcode >= ICONST_M1 && opcode <= ICONST_5) {
      text.append(opcode - ICONST_0);
    } else if (instruction instanceof IntInsnNode number && opcode != NEWARRAY) {
      text.append(number.operand);
    } else {
      return false;
    }
    return true;
  }

  private void element(int source, int detail) {
    int start = text.length();
    if (!describe(source(source, 1), detail - 1)) {
      text.setLength(start);
      text.append("<array>");
    }
    text.append('[');
    start = text.length();
    if (!describe(source(source, 0), detail)) {
      text.setLength(start);
      text.append("...");
    }
    text.append(']');
  }

  private void local(int source, int variable) {
    MethodModel method = body.method();
    String name = declaredName(method, source, variable);
    if (name != null) {
      text.append(name);
      return;
    }
    boolean written = isWritten(variable);
    if (!method.isStatic() && variable == 0 && !written) {
      text.append("this");
      return;
    }
    int slot = method.isStatic() ? 0 : 1;
    int number = 1;
    for (Type type : method.parameters()) {
      if (slot == variable && !written) {
        text.append("<parameter").append(number).append('>');
        return;
      }
      slot += type.getSize();
      number++;
    }
    text.append("<local").append(variable).append('>');
  }

  private @Nullable String declaredName(MethodModel method, int source, int variable) {
    if (method.node().localVariables == null) {
      return null;
    }
    for (LocalVariableNode declared : method.node().localVariables) {
      if (declared.index == variable
          && code.place(declared.start) <= source
          && source < code.place(declared.end)) {
        return declared.name;
      }
    }
    return null;
  }

  private boolean isWritten(int variable) {
    for (int i = 0; i < body.number(); i++) {
      if (code.at(i) instanceof VarInsnNode store
          && store.getOpcode() >= ISTORE
          && store.var == variable) {
        return true;
      }
    }
    return false;
  }

  private void method(MethodInsnNode call) {
    text.append(shortName(call.owner)).append('.').append(call.name).append('(');
    boolean first = true;
    for (Type type : Type.getArgumentTypes(call.desc)) {
      text.append(first ? "" : ", ");
      first = false;
      Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
      String name =
          element.getSort() == Type.OBJECT
              ? shortName(element.getInternalName())
              : element.getClassName();
      text.append(name);
      text.append("[]".repeat(type.getSort() == Type.ARRAY ? type.getDimensions() : 0));
    }
    text.append(')');
  }

  private static String shortName(String internalName) {
    return switch (internalName) {
      case "java/lang/Object" -> "Object";
      case "java/lang/String" -> "String";
      // HotSpot writes an array as its class is named: "[I.clone()".
      default -> internalName.replace('/', '.');
    };
  }
}
