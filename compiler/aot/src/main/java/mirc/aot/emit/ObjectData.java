package mirc.aot.emit;

import java.util.Map;
import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.World;

/** Objects that are in the image: string literals and class mirrors; and the static fields. */
final class ObjectData {
  private final Program program;
  private final World world;
  private final InitialData initial;
  private final Assembly out;

  ObjectData(Program program, InitialData initial, Assembly out) {
    this.program = program;
    this.initial = initial;
    this.out = out;
    world = program.reach().world();
  }

  void write() {
    program.statics().forEach(this::variable);
    initial.write(out);
    program.mirrors().forEach(this::mirror);
    Map<String, String> literals = program.literals().bySymbol();
    literals.forEach(this::literal);
    out.section(".rodata.mrt_literals,\"a\"").align(4).label("mrt_literals", true);
    literals.keySet().forEach(symbol -> out.value(4, symbol));
    out.label("mrt_literal_count", true).bytes(4, literals.size());
  }

  private void literal(String symbol, String text) {
    boolean latin = text.chars().allMatch(c -> c < 256);
    String array = symbol + ".value";
    out.section(".data." + symbol + ",\"aw\"").align(8).label(symbol, true);
    Map<String, String> values = new TreeMap<>();
    values.put("value", array);
    values.put("coder", latin ? "0" : "1");
    values.put("hash", Integer.toString(text.hashCode()));
    values.put("hashIsZero", text.hashCode() == 0 ? "1" : "0");
    object(world.require("java/lang/String"), values);
    out.align(8).label(array, false);
    out.value(4, Names.record(world.require("[B"))).bytes(4, 0);
    out.bytes(4, latin ? text.length() : 2L * text.length());
    for (int i = 0; i < text.length(); i++) {
      out.bytes(latin ? 1 : 2, text.charAt(i));
    }
    out.align(8);
  }

  private void mirror(ClassModel type) {
    String symbol = Names.mirror(type);
    out.section("mrt_objects,\"aw\"").align(8).label(symbol, true);
    object(world.require("java/lang/Class"), Map.of("vmClass", Names.record(type)));
  }

  /** An object whose fields are zero but for some. */
  private void object(ClassModel type, Map<String, String> values) {
    Layout layout = program.layout();
    out.value(4, Names.record(type)).bytes(4, 0);
    TreeMap<Integer, FieldModel> byOffset = new TreeMap<>();
    for (ClassModel c = type; c != null; c = c.superclass()) {
      for (FieldModel field : c.fields()) {
        if (!field.isStatic() && program.reach().knownField(field) != null) {
          byOffset.put(layout.offset(field), field);
        }
      }
    }
    int end = 8;
    for (Map.Entry<Integer, FieldModel> entry : byOffset.entrySet()) {
      int size = CType.size(entry.getValue().type());
      out.skip(entry.getKey() - end);
      out.value(size, values.getOrDefault(entry.getValue().name(), "0"));
      end = entry.getKey() + size;
    }
    out.skip(layout.size(type) - end);
  }

  private void variable(FieldModel field) {
    String symbol = Names.statics(field);
    int size = CType.size(field.type());
    String start = start(field);
    if (field.isReference()) {
      out.section("mrt_statics,\"aw\"");
    } else if (start.equals("0")) {
      out.section(".bss." + symbol + ",\"aw\",@nobits");
    } else {
      out.section(".data." + symbol + ",\"aw\"");
    }
    out.align(size).label(symbol, true);
    if (!field.isReference() && start.equals("0")) {
      out.skip(size);
    } else {
      out.value(size, start);
    }
  }

  private String start(FieldModel field) {
    return initial.text(program.initial().value(field));
  }
}
