package mirc.aot.reflect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Classes of {@code java.lang.reflect.Proxy}, as the JDK makes them at run time. */
public final class Proxies {
  private static final String PROXY = "java/lang/reflect/Proxy";
  private static final String HANDLER = "Ljava/lang/reflect/InvocationHandler;";
  private static final String METHOD = "Ljava/lang/reflect/Method;";
  private static final String PUBLIC = "jdk/proxy1/";
  private static final String HELPER = "java/lang/reflect/ClassMembers";

  private final World world;
  private int count;

  /** Makes none yet. */
  public Proxies(World world) {
    this.world = world;
  }

  /** Makes the class for a list of interfaces; gives the static method that makes objects. */
  public MethodModel make(List<ClassModel> interfaces) {
    ClassNode node = new ClassNode();
    node.version = Opcodes.V17;
    node.access = Opcodes.ACC_FINAL | Opcodes.ACC_PUBLIC;
    node.superName = PROXY;
    node.name = folder(interfaces) + "$Proxy" + count++;
    interfaces.forEach(type -> node.interfaces.add(type.name()));
    Code init = new Code(0, "<init>", "(" + HANDLER + ")V");
    init.object(0).object(1);
    init.call(Opcodes.INVOKESPECIAL, PROXY, "<init>", "(" + HANDLER + ")V", false);
    node.methods.add(init.op(Opcodes.RETURN).method());
    Code start = new Code(Opcodes.ACC_STATIC, "<clinit>", "()V");
    int number = 0;
    for (MethodModel method : methods(interfaces).values()) {
      String field = "m" + number++;
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
      node.fields.add(new FieldNode(access, field, METHOD, null, null));
      start.literal(Type.getObjectType(method.owner().name())).text(method.name());
      start.literals(List.of(method.parameters()));
      String find = "(Ljava/lang/Class;Ljava/lang/String;[Ljava/lang/Class;)" + METHOD;
      start.call(HELPER, "find", find);
      start.method().visitFieldInsn(Opcodes.PUTSTATIC, node.name, field, METHOD);
      node.methods.add(forward(node.name, field, method));
    }
    node.methods.add(start.op(Opcodes.RETURN).method());
    world.define(node);
    return maker(node.name);
  }

  /** In a class of its own, so that the proxy's is initialised like any other. */
  private MethodModel maker(String proxy) {
    ClassNode node = new ClassNode();
    node.version = Opcodes.V17;
    node.access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    node.superName = Code.OBJECT;
    node.name = proxy + "$$Maker";
    Code make = new Code(Opcodes.ACC_STATIC, "mirc$make", "(" + HANDLER + ")Ljava/lang/Object;");
    make.type(Opcodes.NEW, proxy).op(Opcodes.DUP).object(0);
    make.call(Opcodes.INVOKESPECIAL, proxy, "<init>", "(" + HANDLER + ")V", false);
    node.methods.add(make.op(Opcodes.ARETURN).method());
    ClassModel model = world.define(node);
    MethodModel made = model.declared("mirc$make(" + HANDLER + ")Ljava/lang/Object;");
    if (made == null) {
      throw new IllegalStateException(node.name);
    }
    return made;
  }

  private static String folder(List<ClassModel> interfaces) {
    for (ClassModel type : interfaces) {
      if ((type.access() & Opcodes.ACC_PUBLIC) == 0) {
        return type.packageName().isEmpty() ? "" : type.packageName() + "/";
      }
    }
    return PUBLIC;
  }

  /** The module that stack traces name; classes of proxies for public interfaces have their own. */
  public static @Nullable String moduleOf(ClassModel type) {
    return type.name().startsWith(PUBLIC) ? "jdk.proxy1" : type.module();
  }

  private Map<String, MethodModel> methods(List<ClassModel> interfaces) {
    Map<String, MethodModel> found = new LinkedHashMap<>();
    ClassModel object = world.object();
    for (String key :
        List.of("hashCode()I", "equals(Ljava/lang/Object;)Z", "toString()Ljava/lang/String;")) {
      MethodModel method = object.declared(key);
      if (method != null) {
        found.put(key, method);
      }
    }
    for (ClassModel type : interfaces) {
      for (ClassModel parent : type.supertypes()) {
        for (MethodModel method : parent.methods()) {
          boolean inherited = method.owner().isInterface() && !method.isStatic();
          if (inherited && !method.isPrivate() && !method.isInitializer()) {
            found.putIfAbsent(method.key(), method);
          }
        }
      }
    }
    return found;
  }

  private static MethodNode forward(String proxy, String field, MethodModel method) {
    Code code =
        new Code(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, method.name(), method.descriptor());
    MethodNode node = code.method();
    node.access &= ~Opcodes.ACC_SYNTHETIC;
    node.exceptions = new ArrayList<>(method.node().exceptions);
    Label from = new Label();
    Label to = new Label();
    Label declared = new Label();
    Label other = new Label();
    node.visitLabel(from);
    code.object(0);
    node.visitFieldInsn(Opcodes.GETFIELD, PROXY, "h", HANDLER);
    code.object(0);
    node.visitFieldInsn(Opcodes.GETSTATIC, proxy, field, METHOD);
    arguments(code, method);
    code.call(
        Opcodes.INVOKEINTERFACE,
        "java/lang/reflect/InvocationHandler",
        "invoke",
        "(Ljava/lang/Object;" + METHOD + "[Ljava/lang/Object;)Ljava/lang/Object;",
        true);
    Type result = method.result();
    if (result.getSort() == Type.VOID) {
      code.op(Opcodes.POP);
    } else {
      Invokers.argument(code, result);
    }
    node.visitLabel(to);
    code.op(result.getOpcode(Opcodes.IRETURN));
    List<String> passed = new ArrayList<>(method.node().exceptions);
    passed.add("java/lang/RuntimeException");
    passed.add("java/lang/Error");
    passed.forEach(type -> node.visitTryCatchBlock(from, to, declared, type));
    node.visitTryCatchBlock(from, to, other, "java/lang/Throwable");
    node.visitLabel(declared);
    code.op(Opcodes.ATHROW);
    node.visitLabel(other);
    String undeclared = "java/lang/reflect/UndeclaredThrowableException";
    int local = node.maxLocals - 1;
    node.visitVarInsn(Opcodes.ASTORE, local);
    code.type(Opcodes.NEW, undeclared).op(Opcodes.DUP).object(local);
    code.call(Opcodes.INVOKESPECIAL, undeclared, "<init>", "(Ljava/lang/Throwable;)V", false);
    code.op(Opcodes.ATHROW);
    return node;
  }

  private static void arguments(Code code, MethodModel method) {
    Type[] types = method.parameters();
    if (types.length == 0) {
      code.op(Opcodes.ACONST_NULL);
      return;
    }
    int[] locals = new int[types.length];
    int local = 1;
    for (int i = 0; i < types.length; i++) {
      locals[i] = local;
      local += types[i].getSize();
    }
    code.array(Code.OBJECT, types.length, i -> code.load(types[i], locals[i]).box(types[i]));
  }
}
