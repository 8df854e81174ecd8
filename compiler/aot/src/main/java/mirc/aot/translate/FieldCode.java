package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.emit.CType;
import mirc.aot.reach.Compatibility;
import mirc.aot.reach.Constants;
import mirc.aot.reach.FieldFacts;
import mirc.aot.reach.Reach;
import mirc.aot.reach.Value;
import org.objectweb.asm.tree.FieldInsnNode;

/** Field access. */
final class FieldCode {
  private FieldCode() {}

  static void field(Body body, FieldInsnNode instruction) {
    Reach reach = body.program().reach();
    ClassModel type = reach.world().find(instruction.owner);
    FieldModel field =
        type == null ? null : reach.resolution().field(type, instruction.name, instruction.desc);
    if (field == null) {
      body.unsupported(instruction.owner + "." + instruction.name);
      return;
    }
    String fault = Compatibility.fault(instruction, field);
    if (fault != null) {
      body.unsupported(fault);
      return;
    }
    switch (instruction.getOpcode()) {
      case GETSTATIC -> getStatic(body, field);
      case PUTSTATIC -> putStatic(body, field);
      case GETFIELD -> get(body, field);
      default -> put(body, field);
    }
  }

  private static void getStatic(Body body, FieldModel field) {
    body.initialize(field.owner());
    String result = body.result(0, CType.sort(field.type()));
    Reach reach = body.program().reach();
    if (Constants.isAssertionFlag(field)) {
      body.line(result, " = ", reach.assertions(field.owner()) ? "0" : "1", ";");
      return;
    }
    FieldFacts facts = reach.knownField(field);
    if (facts != null && body.isKnown(facts.value())) {
      body.known(result, facts.value());
      return;
    }
    String variable = body.unit().statics(field);
    body.line(result, " = ", field.isReference() ? "mrt_load(&" + variable + ")" : variable, ";");
  }

  private static void putStatic(Body body, FieldModel field) {
    body.initialize(field.owner());
    if (Constants.isAssertionFlag(field)) {
      return;
    }
    String variable = body.unit().statics(field);
    String value = body.top(0);
    if (field.isReference()) {
      body.line("mrt_store_static(&", variable, ", ", value, ");");
    } else {
      body.line(variable, " = ", cut(field, value), ";");
    }
  }

  /** A field that the analysis does not know is one of objects that no code makes. */
  private static void get(Body body, FieldModel field) {
    body.checkNull(0);
    FieldFacts facts = body.program().reach().knownField(field);
    if (body.frame().peek(0).isNull() || facts == null) {
      return;
    }
    String result = body.result(1, CType.sort(field.type()));
    if (body.isKnown(facts.value())) {
      body.known(result, facts.value());
      return;
    }
    String place = place(body, body.top(0), field);
    body.line(result, " = ", field.isReference() ? "mrt_load(&" + place + ")" : place, ";");
  }

  private static void put(Body body, FieldModel field) {
    body.checkNull(1);
    if (body.frame().peek(1).isNull() || body.program().reach().knownField(field) == null) {
      return;
    }
    String holder = body.top(1);
    String place = place(body, holder, field);
    String value = body.top(0);
    if (field.isReference()) {
      body.line("mrt_store(", holder, ", &", place, ", ", value, ");");
    } else {
      body.line(place, " = ", cut(field, value), ";");
    }
  }

  private static String place(Body body, String holder, FieldModel field) {
    String qualifier = field.isVolatile() && !field.isReference() ? "volatile " : "";
    int offset = body.program().layout().offset(field);
    return "MRT_FIELD("
        + qualifier
        + CType.stored(field.type())
        + ", "
        + holder
        + ", "
        + offset
        + ")";
  }

  private static String cut(FieldModel field, String value) {
    return switch (field.node().desc) {
      case "Z" -> "(int8_t)(" + value + " & 1)";
      case "B", "C", "S" -> "(" + CType.stored(field.type()) + ")" + value;
      default -> value;
    };
  }

  static Value.Sort sort(FieldModel field) {
    return CType.sort(field.type());
  }
}
