package mirc.aot.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Format checking of a class file (JVMS 4.8), without looking at any other class. */
public final class ClassFormat {
  private static final int MAGIC = 0xcafebabe;
  private static final int OLDEST = 45;
  private static final int NEWEST = 61;
  private static final int MODULE = 0x8000;

  private final Place place;
  private final Bytes in;
  private final Attributes attributes;
  private final Constants constants;
  private final int version;

  private ClassFormat(byte[] bytes, String expected) throws ClassFaultException {
    place = Place.of(expected);
    in = new Bytes(bytes, 0, bytes.length, place);
    if (in.i4() != MAGIC) {
      throw place.fault("the file does not begin as class files do");
    }
    int minor = in.u2();
    version = in.u2();
    if (version < OLDEST || version > NEWEST || (version >= 56 && minor != 0)) {
      throw place.fault(
          "it is of version " + version + "." + minor + ", and Java 17 reads 45.0 to 61.0");
    }
    constants = new Constants(bytes, in, place);
    new ConstantCheck(constants, version).run();
    attributes = new Attributes(bytes, constants, version);
  }

  /**
   * Checks a class file.
   *
   * @param bytes its contents
   * @param expected the internal name of the class that it is to hold
   * @throws ClassFaultException with the first fault that is found
   */
  public static void check(byte[] bytes, String expected) throws ClassFaultException {
    new ClassFormat(bytes, expected).run(expected);
  }

  private void run(String expected) throws ClassFaultException {
    int access = in.u2();
    checkClassAccess(access);
    String name = constants.className(place, in.u2(), "this class");
    if (!name.equals(expected)) {
      throw place.fault("the file holds the class `" + name.replace('/', '.') + "`");
    }
    int parent = in.u2();
    boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    if (parent == 0) {
      if (!name.equals("java/lang/Object")) {
        throw place.fault("it has no superclass");
      }
    } else {
      String parentName = constants.className(place, parent, "the superclass");
      if (isInterface && !parentName.equals("java/lang/Object")) {
        throw place.fault("an interface has the superclass `" + parentName + "`");
      }
      if (parentName.startsWith("[")) {
        throw place.fault("the superclass is an array");
      }
    }
    checkInterfaces();
    checkFields(isInterface);
    checkMethods(isInterface);
    attributes.check(in, place, Attributes.Owner.CLASS, "");
    if (!in.atEnd()) {
      throw place.fault("more bytes follow than belong to the class");
    }
    attributes.checkBootstraps(place);
  }

  private void checkClassAccess(int access) throws ClassFaultException {
    boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    boolean isAbstract = (access & Opcodes.ACC_ABSTRACT) != 0;
    boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
    boolean isAnnotation = (access & Opcodes.ACC_ANNOTATION) != 0;
    if ((access & MODULE) != 0
        || (isAbstract && isFinal)
        || (isInterface && (!isAbstract && version > 49))
        || (isAnnotation && !isInterface)) {
      throw place.fault(
          "its access flags " + Integer.toHexString(access) + " contradict each other");
    }
  }

  private void checkInterfaces() throws ClassFaultException {
    int count = in.u2();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      String name = constants.className(place, in.u2(), "an interface");
      if (name.startsWith("[") || !names.add(name)) {
        throw place.fault("it has the interface `" + name + "` twice, or it is an array");
      }
    }
  }

  private void checkFields(boolean inInterface) throws ClassFaultException {
    Set<String> known = new HashSet<>();
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      int access = in.u2();
      String name = constants.text(place, in.u2(), "the name of a field");
      String type = constants.text(place, in.u2(), "the descriptor of a field");
      Place field = place.member(name);
      if (!Descriptor.isName(name) || !Descriptor.isField(type)) {
        throw field.fault("the field has the descriptor `" + type + "`");
      }
      if (!known.add(name + ' ' + type)) {
        throw field.fault("there are two fields of this name and type");
      }
      boolean contradicts =
          visibilities(access) > 1
              || (access & (Opcodes.ACC_FINAL | Opcodes.ACC_VOLATILE))
                  == (Opcodes.ACC_FINAL | Opcodes.ACC_VOLATILE)
              || (inInterface && (access & 0x1f) != 0x19);
      if (contradicts) {
        throw field.fault(
            "the access flags " + Integer.toHexString(access) + " contradict each other");
      }
      boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
      Attributes.Owner owner = isStatic ? Attributes.Owner.STATIC_FIELD : Attributes.Owner.FIELD;
      attributes.check(in, field, owner, type);
    }
  }

  private static int visibilities(int access) {
    return Integer.bitCount(
        access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED));
  }

  private void checkMethods(boolean inInterface) throws ClassFaultException {
    Set<String> known = new HashSet<>();
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      int access = in.u2();
      String name = constants.text(place, in.u2(), "the name of a method");
      String type = constants.text(place, in.u2(), "the descriptor of a method");
      if (!Descriptor.isMethodName(name) || !Descriptor.isMethod(type)) {
        throw place.member(name).fault("the method has the descriptor `" + type + "`");
      }
      Place method = place.member(signature(name, type));
      if (!known.add(name + type)) {
        throw method.fault("there are two methods of this name and type");
      }
      boolean isInitializer = name.equals("<clinit>");
      if (!isInitializer && contradicts(access, name, inInterface)) {
        throw method.fault(
            "the access flags " + Integer.toHexString(access) + " contradict each other");
      }
      boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
      int slots = Descriptor.slots(type) + (isStatic ? 0 : 1);
      boolean special = name.startsWith("<");
      boolean misplaced = isInitializer && version >= 51 && (!isStatic || !type.equals("()V"));
      if (misplaced || slots > 255 || (special && !type.endsWith(")V"))) {
        throw method.fault("it cannot be a method of this name and type");
      }
      boolean hasCode =
          attributes.checkMethod(in, method, slots, isInitializer || !isAbstract(access));
      if (hasCode == isAbstract(access)) {
        throw method.fault(
            hasCode
                ? "an abstract or native method has code"
                : "it has no code and is not abstract");
      }
    }
  }

  private static boolean isAbstract(int access) {
    return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
  }

  private boolean contradicts(int access, String name, boolean inInterface) {
    boolean isAbstract = (access & Opcodes.ACC_ABSTRACT) != 0;
    int never =
        Opcodes.ACC_PRIVATE
            | Opcodes.ACC_STATIC
            | Opcodes.ACC_FINAL
            | Opcodes.ACC_NATIVE
            | Opcodes.ACC_SYNCHRONIZED;
    if (visibilities(access) > 1 || (isAbstract && (access & never) != 0)) {
      return true;
    }
    if (name.equals("<init>")) {
      return inInterface
          || isAbstract
          || (access & (Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_NATIVE)) != 0;
    }
    if (!inInterface) {
      return false;
    }
    int neverThere =
        Opcodes.ACC_PROTECTED | Opcodes.ACC_FINAL | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_NATIVE;
    return (access & neverThere) != 0
        || visibilities(access) == 0
        || (version < 52 && !(isAbstract && (access & Opcodes.ACC_PUBLIC) != 0));
  }

  /** A method as messages name it: {@code add(int, java.lang.String)}. */
  public static String signature(String name, String descriptor) {
    List<String> types = new ArrayList<>();
    for (org.objectweb.asm.Type type : org.objectweb.asm.Type.getArgumentTypes(descriptor)) {
      types.add(type.getClassName());
    }
    return name + "(" + String.join(", ", types) + ")";
  }
}
