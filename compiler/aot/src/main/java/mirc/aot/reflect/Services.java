package mirc.aot.reflect;

import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** Makes what {@code java.util.ServiceLoader} knows of a service: names, classes and objects. */
public final class Services {
  private static final String BASE = "java/util/ServiceProviders";

  private Services() {}

  /** Makes the class for a service whose providers have these names; gives its factory. */
  public static MethodModel make(World world, ClassModel service, List<String> names) {
    ClassNode node = new ClassNode();
    node.version = Opcodes.V17;
    node.access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    node.name = service.name() + "$$Providers";
    node.superName = BASE;
    node.nestHostClass = service.name();
    Code init = new Code(0, "<init>", "()V");
    init.object(0).call(Opcodes.INVOKESPECIAL, BASE, "<init>", "()V", false).op(Opcodes.RETURN);
    node.methods.add(init.method());
    Code factory = new Code(Opcodes.ACC_STATIC, "make", "()Ljava/lang/Object;");
    factory.type(Opcodes.NEW, node.name).op(Opcodes.DUP);
    factory.call(Opcodes.INVOKESPECIAL, node.name, "<init>", "()V", false).op(Opcodes.ARETURN);
    node.methods.add(factory.method());
    Code texts = new Code(0, "names", "()[Ljava/lang/String;");
    texts.array("java/lang/String", names.size(), i -> texts.text(names.get(i)));
    node.methods.add(texts.op(Opcodes.ARETURN).method());
    List<@Nullable ClassModel> types =
        names.stream()
            .<@Nullable ClassModel>map(name -> world.find(name.replace('.', '/')))
            .toList();
    types(node, types);
    objects(node, service, types);
    MethodModel made = world.define(node).declared("make()Ljava/lang/Object;");
    if (made == null) {
      throw new IllegalStateException(node.name);
    }
    return made;
  }

  private static List<Integer> places(List<@Nullable ClassModel> types) {
    return java.util.stream.IntStream.range(0, types.size())
        .filter(i -> types.get(i) != null)
        .boxed()
        .toList();
  }

  private static void types(ClassNode node, List<@Nullable ClassModel> types) {
    Code code = new Code(0, "type", "(I)Ljava/lang/Class;").load(Type.INT_TYPE, 1);
    code.choose(
        places(types),
        i -> {
          ClassModel type = types.get(i);
          if (type != null) {
            code.literal(Type.getObjectType(type.name())).op(Opcodes.ARETURN);
          }
        });
    node.methods.add(code.op(Opcodes.ACONST_NULL).op(Opcodes.ARETURN).method());
  }

  private static void objects(
      ClassNode node, ClassModel service, List<@Nullable ClassModel> types) {
    Code code = new Code(0, "make", "(I)Ljava/lang/Object;").load(Type.INT_TYPE, 1);
    code.choose(
        places(types),
        i -> {
          ClassModel type = types.get(i);
          MethodModel constructor = type == null ? null : type.declared("<init>()V");
          boolean usable =
              type != null
                  && !type.isAbstract()
                  && type.isSubtypeOf(service)
                  && constructor != null;
          if (type != null && usable) {
            code.type(Opcodes.NEW, type.name()).op(Opcodes.DUP);
            code.call(Opcodes.INVOKESPECIAL, type.name(), "<init>", "()V", false);
          } else {
            code.op(Opcodes.ACONST_NULL);
          }
          code.op(Opcodes.ARETURN);
        });
    node.methods.add(code.op(Opcodes.ACONST_NULL).op(Opcodes.ARETURN).method());
  }
}
