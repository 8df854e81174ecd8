package mirc.aot.emit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.initial.FieldOffset;
import mirc.aot.initial.InitialState;
import mirc.aot.initial.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Objects in the image that class initialisers have made while compiling. Those with reference
 * fields lie among the objects that the program may store to, the others where nobody scans them.
 */
final class InitialData {
  private final Program program;
  private final InitialState state;
  private final Map<Thing, String> symbols = new HashMap<>();
  private final Map<String, Thing> things = new LinkedHashMap<>();

  InitialData(Program program) {
    this.program = program;
    state = program.initial();
  }

  /** Finds all objects that the static fields refer to, and what they need of the image. */
  void collect() {
    Deque<Thing> found = new ArrayDeque<>();
    for (FieldModel field : program.statics()) {
      if (state.has(field)) {
        need(state.value(field), found);
      }
    }
    while (!found.isEmpty()) {
      Thing thing = found.remove();
      program.needClass(thing.type());
      if (thing.type().isArray()) {
        for (Object element : thing.elements()) {
          need(element, found);
        }
      } else {
        fields(thing.type()).values().forEach(field -> need(thing.field(field), found));
      }
    }
  }

  private void need(@Nullable Object value, Deque<Thing> found) {
    if (value instanceof ClassModel type) {
      program.needMirror(type);
    } else if (value instanceof String text) {
      program.literals().symbol(text);
    } else if (value instanceof Thing thing && !symbols.containsKey(thing)) {
      String symbol = "mrt_initial_" + symbols.size();
      symbols.put(thing, symbol);
      things.put(symbol, thing);
      found.add(thing);
    }
  }

  void write(Assembly out) {
    things.forEach((symbol, thing) -> write(out, symbol, thing));
  }

  private void write(Assembly out, String symbol, Thing thing) {
    ClassModel type = thing.type();
    boolean refers =
        type.isArray()
            ? !type.requireElement().isPrimitive()
            : !program.layout().references(type).isEmpty();
    out.section(refers ? "mrt_objects,\"aw\"" : ".data." + symbol + ",\"aw\"");
    out.align(8).label(symbol, false).value(4, Names.record(type)).bytes(4, 0);
    if (type.isArray()) {
      int size = refers ? 4 : size(type.requireElement().name());
      out.bytes(4, thing.elements().length).skip(size == 8 ? 4 : 0);
      for (Object element : thing.elements()) {
        out.value(size, text(element));
      }
    } else {
      int end = 8;
      for (Map.Entry<Integer, FieldModel> entry : fields(type).entrySet()) {
        FieldModel field = entry.getValue();
        int size = CType.size(field.type());
        out.skip(entry.getKey() - end).value(size, text(thing.field(field)));
        end = entry.getKey() + size;
      }
    }
    out.align(8);
  }

  private static int size(String element) {
    return switch (element) {
      case "Z", "B" -> 1;
      case "C", "S" -> 2;
      case "J", "D" -> 8;
      default -> 4;
    };
  }

  private Map<Integer, FieldModel> fields(ClassModel type) {
    TreeMap<Integer, FieldModel> fields = new TreeMap<>();
    for (ClassModel c = type; c != null; c = c.superclass()) {
      for (FieldModel field : c.fields()) {
        if (!field.isStatic() && program.reach().knownField(field) != null) {
          fields.put(program.layout().offset(field), field);
        }
      }
    }
    return fields;
  }

  /** The assembler's expression for a value. */
  String text(@Nullable Object value) {
    if (value instanceof String text) {
      return program.literals().symbol(text);
    } else if (value instanceof ClassModel type) {
      return Names.mirror(type);
    } else if (value instanceof Thing thing) {
      String symbol = symbols.get(thing);
      if (symbol == null) {
        throw new IllegalStateException("an object of " + thing.type() + " was not collected");
      }
      return symbol;
    } else if (value instanceof FieldOffset offset) {
      return Integer.toString(program.layout().offset(offset.field()));
    } else if (value instanceof Float number) {
      return Integer.toString(Float.floatToRawIntBits(number));
    } else if (value instanceof Double number) {
      return Long.toString(Double.doubleToRawLongBits(number));
    }
    return value == null ? "0" : value.toString();
  }
}
