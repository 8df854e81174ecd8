package mirc.aot.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** The records of all classes, {@code struct mrt_class} of {@code mirage/vm.h}. */
final class ClassData {
  private static final int INTERFACE = 1;
  private static final int ARRAY = 2;
  private static final int PRIMITIVE = 4;
  private static final int ABSTRACT = 8;
  private static final int REFERENCE = 16;
  private static final int ENUM = 32;
  private static final int RECORD = 64;
  private static final int HIDDEN = 128;
  private static final int LEAF = 256;
  private static final int SELF_COMPARABLE = 512;
  private static final int INSTANTIATED = 2048;
  private static final int JDK = 4096;
  private static final int OTHER_MODULE = 8192;
  private static final int INITIALIZED = 2;

  private final Program program;
  private final ReflectionData reflection;
  private final Reach reach;
  private final Assembly out;
  private final Map<ClassModel, Integer> interfaceNumbers = new HashMap<>();
  private final ClassModel reference;

  ClassData(Program program, ReflectionData reflection, Assembly out) {
    this.reflection = reflection;
    this.program = program;
    this.out = out;
    reach = program.reach();
    int number = 1;
    for (ClassModel type : program.tested()) {
      interfaceNumbers.put(type, number++);
    }
    reference = reach.world().require("java/lang/ref/Reference");
  }

  void write() {
    List<ClassModel> classes = List.copyOf(program.classes());
    for (ClassModel type : classes) {
      record(type);
    }
    out.section(".rodata.mrt_classes,\"a\"").align(8).label("mrt_classes", true);
    for (ClassModel type : classes) {
      out.value(8, Names.record(type));
    }
    out.align(4).label("mrt_class_count", true).bytes(4, classes.size());
  }

  private void record(ClassModel type) {
    String symbol = Names.record(type);
    List<ClassModel> interfaces = interfaces(type);
    List<Integer> offsets = type.isArray() ? List.of() : program.layout().references(type);
    boolean instance = reach.instantiated().containsKey(type);
    List<@Nullable MethodModel> vtable = instance ? program.dispatch().vtable(type) : List.of();
    List<@Nullable MethodModel> table =
        instance && !type.isArray() ? program.dispatch().interfaceTable(type) : List.of();
    boolean displayed = !type.isInterface() && !type.isPrimitive();
    byte[] bits = instance ? bits(type) : new byte[0];
    readOnly(type, symbol, interfaces, offsets, bits, displayed);
    out.section(".data." + symbol + ",\"aw\"").align(8).skip(table.size() % 2 * 4);
    for (int i = table.size() - 1; i >= 0; i--) {
      entry(table.get(i));
    }
    out.label(symbol, true);
    boolean sized = !type.isArray() && !type.isInterface() && !type.isPrimitive();
    out.bytes(4, sized ? program.layout().size(type) : 0);
    out.bytes(4, flags(type, offsets));
    out.bytes(4, type.access() & 0xffff);
    out.bytes(1, type.isArray() ? shift(type.requireElement()) : 0);
    out.bytes(1, program.initialization().isNeeded(type) ? 0 : INITIALIZED);
    out.bytes(2, type.depth());
    out.value(8, symbol + ".name");
    out.value(8, pointer(type.isInterface() ? null : type.superclass()));
    out.value(8, pointer(type.element()));
    out.value(8, array(type));
    out.value(8, displayed ? symbol + ".display" : "0");
    out.value(8, interfaces.isEmpty() ? "0" : symbol + ".interfaces");
    out.bytes(4, interfaces.size()).bytes(4, offsets.size());
    out.value(8, offsets.isEmpty() ? "0" : symbol + ".offsets");
    out.value(8, bits.length == 0 ? "0" : symbol + ".bits");
    out.bytes(4, interfaceNumbers.getOrDefault(type, 0));
    out.value(4, program.mirrors().contains(type) ? Names.mirror(type) : "0");
    MethodModel initializer = program.initialization().initializer(type);
    boolean wrapped = !program.initialization().interfacesBefore(type).isEmpty();
    out.value(
        8,
        wrapped
            ? Initializers.symbol(type)
            : initializer == null ? "0" : program.symbol(initializer));
    out.bytes(8, 0);
    out.value(8, reflection.symbol(type));
    vtable.forEach(this::entry);
  }

  private void readOnly(
      ClassModel type,
      String symbol,
      List<ClassModel> interfaces,
      List<Integer> offsets,
      byte[] bits,
      boolean displayed) {
    out.section(".rodata." + symbol + ",\"a\"").align(8);
    if (displayed) {
      out.label(symbol + ".display", false);
      List<ClassModel> chain = new ArrayList<>();
      for (ClassModel c = type; c != null; c = c.superclass()) {
        chain.add(0, c);
      }
      chain.forEach(c -> out.value(8, Names.record(c)));
    }
    if (!interfaces.isEmpty()) {
      out.label(symbol + ".interfaces", false);
      interfaces.forEach(c -> out.value(8, Names.record(c)));
    }
    if (!offsets.isEmpty()) {
      out.label(symbol + ".offsets", false);
      offsets.forEach(offset -> out.bytes(2, offset));
    }
    if (bits.length > 0) {
      out.label(symbol + ".bits", false);
      for (byte b : bits) {
        out.bytes(1, b & 0xff);
      }
    }
    out.label(symbol + ".name", false).string(type.javaName());
  }

  private void entry(@Nullable MethodModel method) {
    if (method == null) {
      out.bytes(4, 0);
    } else if (method.isNative()) {
      String name = Names.nativeMethod(method);
      program.hasNative(method, name);
      out.value(4, name);
    } else {
      out.value(4, program.symbol(method));
    }
  }

  private static String pointer(@Nullable ClassModel type) {
    return type == null ? "0" : Names.record(type);
  }

  private String array(ClassModel type) {
    for (ClassModel array : reach.world().arrays()) {
      if (array.element() == type && program.classes().contains(array)) {
        return Names.record(array);
      }
    }
    return "0";
  }

  /** The interfaces of a class that have a record of their own. */
  private List<ClassModel> interfaces(ClassModel type) {
    return type.supertypes().stream()
        .filter(parent -> parent != type && parent.isInterface())
        .filter(parent -> program.classes().contains(parent))
        .toList();
  }

  private byte[] bits(ClassModel type) {
    byte[] bits = new byte[interfaceNumbers.size() / 8 + 1];
    boolean any = false;
    for (ClassModel parent : type.supertypes()) {
      Integer number = interfaceNumbers.get(parent);
      if (number != null) {
        bits[number / 8] |= (byte) (1 << number % 8);
        any = true;
      }
    }
    return any ? bits : new byte[0];
  }

  private int flags(ClassModel type, List<Integer> offsets) {
    int flags = 0;
    flags |= type.isInterface() ? INTERFACE : 0;
    flags |= type.isArray() ? ARRAY : 0;
    flags |= type.isPrimitive() ? PRIMITIVE : 0;
    flags |= type.isAbstract() ? ABSTRACT : 0;
    flags |= type.isSubtypeOf(reference) ? REFERENCE : 0;
    ClassModel parent = type.superclass();
    boolean isEnum = parent != null && parent.name().equals("java/lang/Enum");
    flags |= isEnum && (type.access() & Opcodes.ACC_ENUM) != 0 ? ENUM : 0;
    flags |= type.isRecord() ? RECORD : 0;
    flags |= type.name().contains("$$Lambda") ? HIDDEN : 0;
    String signature = type.node() == null ? null : type.node().signature;
    boolean comparable =
        signature != null && signature.contains("Ljava/lang/Comparable<L" + type.name() + ";>;");
    flags |= comparable ? SELF_COMPARABLE : 0;
    flags |= reach.instantiated().containsKey(type) ? INSTANTIATED : 0;
    flags |= type.module() != null || type.isPrimitive() ? JDK : 0;
    flags |= type.module() != null && !type.module().equals("java.base") ? OTHER_MODULE : 0;
    boolean leaf = type.isArray() ? type.requireElement().isPrimitive() : offsets.isEmpty();
    return flags | (leaf ? LEAF : 0);
  }

  private static int shift(ClassModel element) {
    return switch (element.isPrimitive() ? element.name() : "") {
      case "Z", "B" -> 0;
      case "C", "S" -> 1;
      case "J", "D" -> 3;
      default -> 2;
    };
  }
}
