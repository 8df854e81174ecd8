package mirc.aot.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;

/**
 * The reflection records, {@code struct mrt_reflection} of {@code mirage/reflection.h}. Each part
 * is there only if the program can ask for it.
 */
final class ReflectionData {
  private static final String CLASS = "native_java_lang_Class_";

  private record Shape(
      @Nullable String simpleName,
      @Nullable ClassModel declaring,
      @Nullable ClassModel enclosing,
      @Nullable MethodModel values,
      List<ClassModel> interfaces,
      @Nullable MethodModel members,
      Map<Integer, MethodModel> callers,
      Map<List<ClassModel>, MethodModel> proxies,
      @Nullable MethodModel providers) {
    boolean isEmpty() {
      return simpleName == null
          && declaring == null
          && enclosing == null
          && values == null
          && interfaces.isEmpty()
          && members == null
          && callers.isEmpty()
          && proxies.isEmpty()
          && providers == null;
    }
  }

  private final Program program;
  private final World world;
  private final Reach reach;
  private final TreeMap<String, Shape> shapes = new TreeMap<>();

  ReflectionData(Program program) {
    this.program = program;
    reach = program.reach();
    world = reach.world();
  }

  private boolean asks(String method) {
    return program.natives().containsKey(CLASS + method);
  }

  /** Decides what is needed; classes that are named thereby get records and mirrors. */
  void collect() {
    reach.reflected().classes().forEach(program::needMirror);
    reach.files().services().forEach(program::needMirror);
    List<ClassModel> left = new ArrayList<>(program.mirrors());
    while (!left.isEmpty()) {
      ClassModel type = left.remove(left.size() - 1);
      String symbol = Names.record(type);
      if (type.node() == null || shapes.containsKey(symbol)) {
        continue;
      }
      Shape shape = shape(type, type.requireNode());
      shapes.put(symbol, shape);
      List<ClassModel> named = new ArrayList<>(shape.interfaces);
      shape.proxies.keySet().forEach(named::addAll);
      ClassModel parent = type.superclass();
      if (parent != null && asks("getSuperclass")) {
        named.add(parent);
      }
      if (shape.declaring != null) {
        named.add(shape.declaring);
      }
      if (shape.enclosing != null) {
        named.add(shape.enclosing);
      }
      for (ClassModel other : named) {
        program.needMirror(other);
        left.add(other);
      }
    }
  }

  private Shape shape(ClassModel type, ClassNode node) {
    boolean names = asks("simpleName0") || asks("nesting0");
    boolean around = asks("getDeclaringClass0") || asks("enclosing0");
    String simpleName = null;
    ClassModel declaring = null;
    ClassModel enclosing = null;
    for (InnerClassNode inner : node.innerClasses) {
      if (inner.name.equals(type.name())) {
        simpleName = names || around ? String.valueOf(inner.innerName) : null;
        simpleName = inner.innerName == null && simpleName != null ? "" : simpleName;
        declaring = around && inner.outerName != null ? world.find(inner.outerName) : null;
      }
    }
    if (around && node.outerClass != null) {
      enclosing = world.find(node.outerClass);
    }
    MethodModel values = asks("enumValues0") ? reach.enumValues(type) : null;
    if (values != null && reach.facts(values) == null) {
      values = null;
    }
    List<ClassModel> interfaces = asks("interfaces0") ? type.interfaces() : List.of();
    MethodModel members = asks("members0") ? reach.reflected().members(type) : null;
    return new Shape(
        simpleName,
        declaring,
        enclosing,
        values,
        interfaces,
        members,
        reach.reflected().callers(type),
        reach.reflected().proxies(type),
        reach.files().providers(type));
  }

  /** The symbol of a class's record, or "0". */
  String symbol(ClassModel type) {
    Shape shape = shapes.get(Names.record(type));
    return shape == null || shape.isEmpty() ? "0" : Names.record(type) + ".reflection";
  }

  /** Functions that call {@code values()} of enums, for C code. */
  void functions(Unit unit) {
    shapes.forEach(
        (symbol, shape) -> {
          if (shape.values != null) {
            String record = unit.record(shape.values.owner());
            String method = unit.method(shape.values);
            unit.append("jref " + function(symbol) + "(void) {\n");
            unit.append("  mrt_initialize(&" + record + ");\n");
            unit.append("  return MRT_THROWN ? NULL : " + method + "();\n}\n\n");
          }
        });
  }

  private static String function(String symbol) {
    return symbol + "_values";
  }

  void write(Assembly out) {
    shapes.forEach(
        (symbol, shape) -> {
          if (!shape.isEmpty()) {
            write(out, symbol, shape);
          }
        });
  }

  private void write(Assembly out, String symbol, Shape shape) {
    out.section(".rodata." + symbol + ".reflection,\"a\"").align(8);
    if (shape.simpleName != null) {
      out.label(symbol + ".simple", false).string(shape.simpleName).align(8);
    }
    if (!shape.interfaces.isEmpty()) {
      out.label(symbol + ".declared", false);
      shape.interfaces.forEach(parent -> out.value(8, Names.record(parent)));
    }
    tables(out, symbol, shape);
    out.label(symbol + ".reflection", false);
    out.value(8, shape.simpleName == null ? "0" : symbol + ".simple");
    out.value(8, shape.declaring == null ? "0" : Names.record(shape.declaring));
    out.value(8, shape.enclosing == null ? "0" : Names.record(shape.enclosing));
    out.value(8, shape.values == null ? "0" : function(symbol));
    out.value(8, shape.interfaces.isEmpty() ? "0" : symbol + ".declared");
    out.bytes(4, shape.interfaces.size());
    out.bytes(4, shape.callers.size());
    out.value(8, shape.members == null ? "0" : program.symbol(shape.members));
    out.value(8, shape.callers.isEmpty() ? "0" : symbol + ".callers");
    out.value(8, shape.proxies.isEmpty() ? "0" : symbol + ".proxies");
    out.bytes(8, shape.proxies.size());
    out.value(8, shape.providers == null ? "0" : program.symbol(shape.providers));
  }

  private void tables(Assembly out, String symbol, Shape shape) {
    int number = 0;
    for (List<ClassModel> list : shape.proxies.keySet()) {
      out.label(symbol + ".list" + number++, false);
      list.forEach(type -> out.value(8, Names.record(type)));
    }
    if (!shape.proxies.isEmpty()) {
      out.label(symbol + ".proxies", false);
      number = 0;
      for (Map.Entry<List<ClassModel>, MethodModel> proxy : shape.proxies.entrySet()) {
        out.value(8, symbol + ".list" + number++).bytes(8, proxy.getKey().size());
        out.value(8, program.symbol(proxy.getValue()));
      }
    }
    if (!shape.callers.isEmpty()) {
      out.label(symbol + ".callers", false);
      shape.callers.forEach((slot, method) -> out.bytes(4, slot).value(4, program.symbol(method)));
      out.align(8);
    }
  }
}
