package mirc.aot.format;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Static constraints on code (JVMS 4.9.1): what each instruction's operands may be. */
final class CodeFormat {
  private static final int MOST = 65535;

  private final byte[] bytes;
  private final Constants constants;
  private final int version;
  private final Place method;
  private final BitSet starts = new BitSet();
  private final Map<Integer, Place> targets = new HashMap<>();
  private Place place;
  private int locals;
  private int length;

  CodeFormat(byte[] bytes, Constants constants, int version, Place method) {
    this.bytes = bytes;
    this.constants = constants;
    this.version = version;
    this.method = method;
    place = method;
  }

  /** Checks a Code attribute; {@code slots} is what the arguments take of the locals. */
  void check(Bytes attribute, int slots) throws ClassFaultException {
    attribute.u2();
    locals = attribute.u2();
    if (locals < slots) {
      throw method.fault("its arguments take " + slots + " locals, and it has " + locals);
    }
    length = attribute.length();
    if (length == 0 || length > MOST) {
      throw method.fault("its code has " + length + " bytes");
    }
    int start = attribute.at();
    attribute.skip(length);
    Bytes code = new Bytes(bytes, start, start + length, method);
    while (!code.atEnd()) {
      int offset = code.at() - start;
      starts.set(offset);
      int opcode = code.u1();
      place = method.instruction(opcode, offset);
      if (opcode > Opcode.LAST) {
        throw place.fault("there is no such instruction");
      }
      if (version > 50 && (opcode == 168 || opcode == 169 || opcode == 201)) {
        throw place.fault("files of version " + version + " have no subroutines");
      }
      instruction(new Bytes(bytes, code.at(), start + length, place), code, opcode, offset);
    }
    for (Map.Entry<Integer, Place> target : targets.entrySet()) {
      if (!starts.get(target.getKey())) {
        throw target
            .getValue()
            .fault("it jumps to " + target.getKey() + ", where no instruction is");
      }
    }
    place = method;
    handlers(attribute);
    tables(attribute);
  }

  private void instruction(Bytes operands, Bytes code, int opcode, int offset)
      throws ClassFaultException {
    int before = operands.at();
    switch (Opcode.operands(opcode)) {
      case NONE -> {
        int local = Opcode.impliedLocal(opcode);
        if (local >= locals) {
          throw place.fault("the method has " + locals + " locals");
        }
      }
      case BYTE -> operands.skip(1);
      case SHORT -> operands.skip(2);
      case CONSTANT -> loadable(opcode, operands.u1());
      case WIDE_CONSTANT -> loadable(opcode, operands.u2());
      case LOCAL -> local(opcode, operands.u1());
      case INCREMENT -> {
        local(opcode, operands.u1());
        operands.skip(1);
      }
      case JUMP -> jump(offset, (short) operands.u2());
      case WIDE_JUMP -> jump(offset, operands.i4());
      case TABLE -> {
        operands.skip(3 - offset % 4);
        table(operands, offset);
      }
      case LOOKUP -> {
        operands.skip(3 - offset % 4);
        lookup(operands, offset);
      }
      case FIELD -> constants.require(place, operands.u2(), "the field", Constants.FIELD);
      case METHOD -> method(opcode, operands.u2());
      case INTERFACE -> interfaceMethod(operands);
      case DYNAMIC -> {
        constants.require(place, operands.u2(), "the call", Constants.INVOKE_DYNAMIC);
        zero(operands.u2());
      }
      case NEW -> {
        if (constants.className(place, operands.u2(), "the class").startsWith("[")) {
          throw place.fault("it makes an array");
        }
      }
      case PRIMITIVE_ARRAY -> {
        int type = operands.u1();
        if (type < 4 || type > 11) {
          throw place.fault("there is no array type " + type);
        }
      }
      case TYPE -> {
        String name = constants.className(place, operands.u2(), "the class");
        if (opcode == 189 && name.startsWith("[".repeat(255))) {
          throw place.fault("an array has at most 255 dimensions");
        }
      }
      case WIDE -> wide(operands);
      case ARRAYS -> arrays(operands);
    }
    code.skip(operands.at() - before);
  }

  private void zero(int value) throws ClassFaultException {
    if (value != 0) {
      throw place.fault("bytes that must be zero are not");
    }
  }

  private void local(int opcode, int local) throws ClassFaultException {
    if (local + (Opcode.isWideLocal(opcode) ? 1 : 0) >= locals) {
      throw place.fault("it is about local " + local + ", and the method has " + locals);
    }
  }

  private void jump(int offset, int distance) throws ClassFaultException {
    int target = offset + distance;
    if (target < 0 || target >= length) {
      throw place.fault("it jumps to " + target + ", outside of the code");
    }
    targets.putIfAbsent(target, place);
  }

  private void table(Bytes operands, int offset) throws ClassFaultException {
    jump(offset, operands.i4());
    int low = operands.i4();
    int high = operands.i4();
    if (low > high || (long) high - low > MOST) {
      throw place.fault("its table goes from " + low + " to " + high);
    }
    for (int i = low; i <= high && i >= low; i++) {
      jump(offset, operands.i4());
      if (i == Integer.MAX_VALUE) {
        break;
      }
    }
  }

  private void lookup(Bytes operands, int offset) throws ClassFaultException {
    jump(offset, operands.i4());
    int count = operands.i4();
    if (count < 0) {
      throw place.fault("its table has " + count + " entries");
    }
    int last = 0;
    for (int i = 0; i < count; i++) {
      int key = operands.i4();
      if (i > 0 && key <= last) {
        throw place.fault("its keys are not in order");
      }
      last = key;
      jump(offset, operands.i4());
    }
  }

  private void loadable(int opcode, int index) throws ClassFaultException {
    boolean wide = opcode == 20;
    int tag = constants.tag(index);
    if (tag == Constants.DYNAMIC) {
      String type = constants.descriptor(index);
      if ((type.equals("J") || type.equals("D")) != wide) {
        throw place.fault("the constant is of the type `" + type + "`");
      }
    } else if (wide) {
      constants.require(place, index, "the constant", Constants.LONG, Constants.DOUBLE);
    } else {
      constants.require(
          place,
          index,
          "the constant",
          Constants.INTEGER,
          Constants.FLOAT,
          Constants.STRING,
          Constants.CLASS,
          Constants.METHOD_HANDLE,
          Constants.METHOD_TYPE);
      int since = tag == Constants.CLASS ? 49 : tag >= Constants.METHOD_HANDLE ? 51 : 0;
      if (version < since) {
        throw place.fault("the constant is newer than the file's version " + version);
      }
    }
  }

  private void method(int opcode, int index) throws ClassFaultException {
    if (opcode == 182 || version < 52) {
      constants.require(place, index, "the method", Constants.METHOD);
    } else {
      constants.require(place, index, "the method", Constants.METHOD, Constants.INTERFACE_METHOD);
    }
    if (constants.name(index).startsWith("<") && opcode != 183) {
      throw place.fault("it calls `" + constants.name(index) + "`");
    }
  }

  private void interfaceMethod(Bytes operands) throws ClassFaultException {
    int index = operands.u2();
    constants.require(place, index, "the method", Constants.INTERFACE_METHOD);
    int count = operands.u1();
    if (count != Descriptor.slots(constants.descriptor(index)) + 1) {
      throw place.fault("it counts " + count + " argument words");
    }
    zero(operands.u1());
  }

  private void wide(Bytes operands) throws ClassFaultException {
    int opcode = operands.u1();
    Opcode.Operands kind = Opcode.operands(opcode);
    if (kind == Opcode.Operands.LOCAL) {
      local(opcode, operands.u2());
    } else if (kind == Opcode.Operands.INCREMENT) {
      local(opcode, operands.u2());
      operands.skip(2);
    } else {
      throw place.fault("`" + Opcode.name(opcode) + "` has no wide form");
    }
  }

  private void arrays(Bytes operands) throws ClassFaultException {
    String type = constants.className(place, operands.u2(), "the class");
    int dimensions = operands.u1();
    if (dimensions == 0 || !type.startsWith("[".repeat(dimensions))) {
      throw place.fault("it makes " + dimensions + " dimensions of `" + type + "`");
    }
  }

  private void handlers(Bytes attribute) throws ClassFaultException {
    int count = attribute.u2();
    for (int i = 0; i < count; i++) {
      int start = attribute.u2();
      int end = attribute.u2();
      int handler = attribute.u2();
      int type = attribute.u2();
      boolean good =
          starts.get(start)
              && start < end
              && (end == length || starts.get(end))
              && starts.get(handler);
      if (!good) {
        throw method.fault(
            "exception handler " + i + " is at " + handler + " for " + start + " to " + end);
      }
      if (type != 0) {
        constants.className(method, type, "what handler " + i + " catches");
      }
    }
  }

  /** Line numbers and names of locals: only that they lie within the code. */
  private void tables(Bytes attribute) throws ClassFaultException {
    int count = attribute.u2();
    for (int i = 0; i < count; i++) {
      String name = constants.text(method, attribute.u2(), "the name of an attribute");
      int size = attribute.length();
      Bytes part = new Bytes(bytes, attribute.at(), attribute.at() + size, method);
      attribute.skip(size);
      switch (name) {
        case "LineNumberTable" -> {
          int entries = part.u2();
          for (int j = 0; j < entries; j++) {
            inside(part.u2() < length, name);
            part.u2();
          }
          inside(part.atEnd(), name);
        }
        case "LocalVariableTable", "LocalVariableTypeTable" -> variables(part, name);
        default -> {}
      }
    }
    inside(attribute.atEnd(), "Code");
  }

  private void variables(Bytes part, String table) throws ClassFaultException {
    int entries = part.u2();
    for (int j = 0; j < entries; j++) {
      int start = part.u2();
      int size = part.u2();
      inside(start + size <= length, table);
      constants.text(method, part.u2(), "the name of a local");
      String type = constants.text(method, part.u2(), "the type of a local");
      inside(table.endsWith("TypeTable") || Descriptor.isField(type), table);
      inside(part.u2() < locals, table);
    }
    inside(part.atEnd(), table);
  }

  private void inside(boolean good, String table) throws ClassFaultException {
    if (!good) {
      throw method.fault("an entry of its " + table + " does not fit its code");
    }
  }
}
