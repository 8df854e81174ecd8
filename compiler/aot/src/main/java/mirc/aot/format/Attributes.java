package mirc.aot.format;

import java.util.HashSet;
import java.util.Set;

/** Attributes of classes, fields and methods (JVMS 4.7), as far as something depends on them. */
final class Attributes {
  /** What an attribute belongs to. */
  enum Owner {
    CLASS,
    FIELD,
    STATIC_FIELD,
    METHOD
  }

  private final byte[] bytes;
  private final Constants constants;
  private final int version;
  private int bootstraps;

  Attributes(byte[] bytes, Constants constants, int version) {
    this.bytes = bytes;
    this.constants = constants;
    this.version = version;
  }

  /** Checks a table of attributes; {@code type} is the descriptor of a field. */
  void check(Bytes in, Place place, Owner owner, String type) throws ClassFaultException {
    Set<String> seen = new HashSet<>();
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      String name = constants.text(place, in.u2(), "the name of an attribute");
      int length = in.length();
      Bytes part = new Bytes(bytes, in.at(), in.at() + length, place);
      in.skip(length);
      if (owner == Owner.CLASS) {
        ofClass(name, part, place, seen);
      } else if (owner == Owner.STATIC_FIELD && name.equals("ConstantValue")) {
        once(seen, name, place);
        constantValue(part, place, type);
      }
    }
  }

  /** Checks the attributes of a method. Returns whether it has code. */
  boolean checkMethod(Bytes in, Place place, int slots, boolean mayHaveCode)
      throws ClassFaultException {
    Set<String> seen = new HashSet<>();
    int count = in.u2();
    for (int i = 0; i < count; i++) {
      String name = constants.text(place, in.u2(), "the name of an attribute");
      int length = in.length();
      Bytes part = new Bytes(bytes, in.at(), in.at() + length, place);
      in.skip(length);
      if (name.equals("Code")) {
        once(seen, name, place);
        if (mayHaveCode) {
          new CodeFormat(bytes, constants, version, place).check(part, slots);
        }
      } else if (name.equals("Exceptions")) {
        once(seen, name, place);
        classes(part, place, "an exception");
      }
    }
    return seen.contains("Code");
  }

  private static void once(Set<String> seen, String name, Place place) throws ClassFaultException {
    if (!seen.add(name)) {
      throw place.fault("the attribute " + name + " is there twice");
    }
  }

  private static void end(Bytes part, String name, Place place) throws ClassFaultException {
    if (!part.atEnd()) {
      throw place.fault("the attribute " + name + " is longer than what is in it");
    }
  }

  private void ofClass(String name, Bytes part, Place place, Set<String> seen)
      throws ClassFaultException {
    switch (name) {
      case "SourceFile" -> {
        once(seen, name, place);
        constants.text(place, part.u2(), "the source file");
        end(part, name, place);
      }
      case "InnerClasses" -> {
        once(seen, name, place);
        innerClasses(part, place);
      }
      case "BootstrapMethods" -> {
        once(seen, name, place);
        bootstrapMethods(part, place);
      }
      case "EnclosingMethod" -> {
        once(seen, name, place);
        constants.className(place, part.u2(), "the enclosing class");
        int method = part.u2();
        if (method != 0) {
          constants.require(place, method, "the enclosing method", Constants.NAME_AND_TYPE);
        }
        end(part, name, place);
      }
      case "NestHost" -> {
        once(seen, name, place);
        constants.className(place, part.u2(), "the nest's host");
        end(part, name, place);
      }
      case "NestMembers", "PermittedSubclasses" -> {
        once(seen, name, place);
        classes(part, place, "an entry of " + name);
      }
      default -> {}
    }
  }

  private void classes(Bytes part, Place place, String what) throws ClassFaultException {
    int count = part.u2();
    for (int i = 0; i < count; i++) {
      constants.className(place, part.u2(), what);
    }
    end(part, what, place);
  }

  private void innerClasses(Bytes part, Place place) throws ClassFaultException {
    int count = part.u2();
    for (int i = 0; i < count; i++) {
      constants.className(place, part.u2(), "an inner class");
      int outer = part.u2();
      int name = part.u2();
      part.u2();
      if (outer != 0) {
        constants.className(place, outer, "an outer class");
      }
      if (name != 0) {
        constants.text(place, name, "the name of an inner class");
      }
    }
    end(part, "InnerClasses", place);
  }

  private void bootstrapMethods(Bytes part, Place place) throws ClassFaultException {
    int count = part.u2();
    for (int i = 0; i < count; i++) {
      constants.require(place, part.u2(), "the bootstrap method " + i, Constants.METHOD_HANDLE);
      int arguments = part.u2();
      for (int j = 0; j < arguments; j++) {
        constants.require(
            place,
            part.u2(),
            "an argument of bootstrap method " + i,
            Constants.INTEGER,
            Constants.FLOAT,
            Constants.LONG,
            Constants.DOUBLE,
            Constants.CLASS,
            Constants.STRING,
            Constants.METHOD_HANDLE,
            Constants.METHOD_TYPE,
            Constants.DYNAMIC);
      }
    }
    end(part, "BootstrapMethods", place);
    bootstraps = count;
  }

  /** Checks that every dynamic constant and call has its bootstrap method. */
  void checkBootstraps(Place place) throws ClassFaultException {
    for (int i = 1; i < constants.size(); i++) {
      int tag = constants.tag(i);
      boolean dynamic = tag == Constants.DYNAMIC || tag == Constants.INVOKE_DYNAMIC;
      if (dynamic && constants.first(i) >= bootstraps) {
        throw place.fault(
            "constant "
                + i
                + " has the bootstrap method "
                + constants.first(i)
                + " of "
                + bootstraps);
      }
    }
  }

  private void constantValue(Bytes part, Place place, String type) throws ClassFaultException {
    int wanted =
        switch (type) {
          case "J" -> Constants.LONG;
          case "F" -> Constants.FLOAT;
          case "D" -> Constants.DOUBLE;
          case "Ljava/lang/String;" -> Constants.STRING;
          case "Z", "B", "C", "S", "I" -> Constants.INTEGER;
          default -> throw place.fault("a field of type `" + type + "` has a constant value");
        };
    constants.require(place, part.u2(), "the constant value", wanted);
    end(part, "ConstantValue", place);
  }
}
