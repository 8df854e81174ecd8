package mirc.aot.format;

import org.jspecify.annotations.Nullable;

/** Where in a class file something is looked at. */
record Place(String className, @Nullable String member, @Nullable String instruction) {
  static Place of(String internalName) {
    return new Place(internalName.replace('/', '.'), null, null);
  }

  Place member(String name) {
    return new Place(className, name, null);
  }

  Place instruction(int opcode, int offset) {
    return new Place(className, member, Opcode.name(opcode) + " at " + offset);
  }

  ClassFaultException fault(String reason) {
    return fault(ClassFault.Kind.FORMAT, reason);
  }

  ClassFaultException fault(ClassFault.Kind kind, String reason) {
    return new ClassFaultException(new ClassFault(kind, className, member, instruction, reason));
  }
}
