package mirc.aot.format;

/** Whether the entries of a constant pool refer to the right ones (JVMS 4.4.1 to 4.4.10). */
final class ConstantCheck {
  private static final int NEW_SPECIAL = 8;
  private static final int LAST_HANDLE = 9;

  private final Constants constants;
  private final Place place;
  private final int version;

  ConstantCheck(Constants constants, int version) {
    this.constants = constants;
    this.version = version;
    place = constants.place();
  }

  void run() throws ClassFaultException {
    // Names first: what refers to them is checked by what they say.
    for (int i = 1; i < constants.size(); i++) {
      names(i);
    }
    for (int i = 1; i < constants.size(); i++) {
      members(i);
    }
    for (int i = 1; i < constants.size(); i++) {
      if (constants.tag(i) == Constants.METHOD_HANDLE) {
        handle(i);
      }
    }
  }

  private void names(int i) throws ClassFaultException {
    switch (constants.tag(i)) {
      case Constants.CLASS -> {
        String name = constants.text(place, constants.first(i), "the name of class " + i);
        if (!Descriptor.isClassName(name)) {
          throw place.fault("constant " + i + " names a class `" + name + "`");
        }
      }
      case Constants.STRING -> constants.text(place, constants.first(i), "the text of string " + i);
      case Constants.METHOD_TYPE -> {
        String type = constants.text(place, constants.first(i), "the descriptor of type " + i);
        if (!Descriptor.isMethod(type)) {
          throw place.fault("constant " + i + " has the method descriptor `" + type + "`");
        }
      }
      case Constants.NAME_AND_TYPE -> {
        constants.text(place, constants.first(i), "the name in " + i);
        String type = constants.text(place, constants.second(i), "the descriptor in " + i);
        if (!Descriptor.isMethod(type) && !Descriptor.isField(type)) {
          throw place.fault("constant " + i + " has the descriptor `" + type + "`");
        }
      }
      default -> {}
    }
  }

  private void members(int i) throws ClassFaultException {
    int tag = constants.tag(i);
    switch (tag) {
      case Constants.FIELD, Constants.METHOD, Constants.INTERFACE_METHOD -> {
        constants.className(place, constants.first(i), "the class of member " + i);
        nameAndType(i, tag != Constants.FIELD);
      }
      case Constants.DYNAMIC, Constants.INVOKE_DYNAMIC -> {
        if (version < (tag == Constants.DYNAMIC ? 55 : 51)) {
          throw place.fault("constant " + i + " is newer than the file's version " + version);
        }
        nameAndType(i, tag == Constants.INVOKE_DYNAMIC);
      }
      default -> {}
    }
  }

  private void nameAndType(int i, boolean isMethod) throws ClassFaultException {
    constants.require(
        place, constants.second(i), "the name and type of " + i, Constants.NAME_AND_TYPE);
    String name = constants.name(i);
    String descriptor = constants.descriptor(i);
    boolean good =
        isMethod
            ? Descriptor.isMethod(descriptor) && Descriptor.isMethodName(name)
            : Descriptor.isField(descriptor) && Descriptor.isName(name);
    boolean special = isMethod && name.startsWith("<");
    if (special) {
      good &=
          name.equals("<init>")
              && descriptor.endsWith(")V")
              && constants.tag(i) == Constants.METHOD;
    }
    if (!good) {
      throw place.fault(
          "constant " + i + " is a member `" + name + "` of type `" + descriptor + "`");
    }
  }

  private void handle(int i) throws ClassFaultException {
    int kind = constants.first(i);
    int member = constants.second(i);
    String what = "the member of handle " + i;
    if (kind < 1 || kind > LAST_HANDLE) {
      throw place.fault("constant " + i + " is a method handle of the unknown kind " + kind);
    }
    if (kind <= 4) {
      constants.require(place, member, what, Constants.FIELD);
      return;
    }
    if (kind == LAST_HANDLE) {
      constants.require(place, member, what, Constants.INTERFACE_METHOD);
    } else if (kind == 5 || kind == NEW_SPECIAL || version < 52) {
      constants.require(place, member, what, Constants.METHOD);
    } else {
      constants.require(place, member, what, Constants.METHOD, Constants.INTERFACE_METHOD);
    }
    if (constants.name(member).equals("<init>") != (kind == NEW_SPECIAL)) {
      throw place.fault("constant " + i + " is a handle of `" + constants.name(member) + "`");
    }
  }
}
