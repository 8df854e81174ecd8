package mirc.aot.format;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The constant pool (JVMS 4.4). */
final class Constants {
  static final int UTF8 = 1;
  static final int INTEGER = 3;
  static final int FLOAT = 4;
  static final int LONG = 5;
  static final int DOUBLE = 6;
  static final int CLASS = 7;
  static final int STRING = 8;
  static final int FIELD = 9;
  static final int METHOD = 10;
  static final int INTERFACE_METHOD = 11;
  static final int NAME_AND_TYPE = 12;
  static final int METHOD_HANDLE = 15;
  static final int METHOD_TYPE = 16;
  static final int DYNAMIC = 17;
  static final int INVOKE_DYNAMIC = 18;

  private static final String[] KINDS = {
    "nothing",
    "text",
    "",
    "int",
    "float",
    "long",
    "double",
    "class",
    "string",
    "field",
    "method",
    "interface method",
    "name and type",
    "",
    "",
    "method handle",
    "method type",
    "dynamic constant",
    "dynamic call"
  };

  private final byte[] bytes;
  private final Place place;
  private final int[] tags;
  private final int[] first;
  private final int[] second;
  private final String[] texts;

  /** Reads the pool that starts at the reader's position. */
  Constants(byte[] bytes, Bytes in, Place place) throws ClassFaultException {
    this.bytes = bytes;
    this.place = place;
    int count = in.u2();
    tags = new int[count];
    first = new int[count];
    second = new int[count];
    texts = new String[count];
    for (int i = 1; i < count; i++) {
      tags[i] = in.u1();
      read(in, i);
      if (tags[i] == LONG || tags[i] == DOUBLE) {
        i++;
      }
    }
  }

  private void read(Bytes in, int i) throws ClassFaultException {
    switch (tags[i]) {
      case UTF8 -> {
        int length = in.u2();
        int start = in.at();
        in.skip(length);
        texts[i] = text(i, start - 2, length + 2);
      }
      case INTEGER, FLOAT -> in.skip(4);
      case LONG, DOUBLE -> {
        in.skip(8);
        if (i + 1 >= tags.length) {
          throw at(i, "takes two entries, and the pool has only one left");
        }
      }
      case CLASS, STRING, METHOD_TYPE -> first[i] = in.u2();
      case METHOD_HANDLE -> {
        first[i] = in.u1();
        second[i] = in.u2();
      }
      case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> {
        first[i] = in.u2();
        second[i] = in.u2();
      }
      default -> throw at(i, "has the unknown tag " + tags[i]);
    }
  }

  private String text(int i, int start, int length) throws ClassFaultException {
    byte[] part = Arrays.copyOfRange(bytes, start, start + length);
    try {
      String text = new DataInputStream(new ByteArrayInputStream(part)).readUTF();
      if (hasZero(part)) {
        throw at(i, "is not modified UTF-8");
      }
      return text;
    } catch (IOException malformed) {
      throw at(i, "is not modified UTF-8");
    }
  }

  /** Whether the bytes of a text have a zero, which is written as two others. */
  private static boolean hasZero(byte[] part) {
    for (int i = 2; i < part.length; i++) {
      if (part[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private ClassFaultException at(int index, String reason) {
    return place.fault("constant " + index + " " + reason);
  }

  int size() {
    return tags.length;
  }

  int tag(int index) {
    return index <= 0 || index >= tags.length ? 0 : tags[index];
  }

  int first(int index) {
    return first[index];
  }

  int second(int index) {
    return second[index];
  }

  /** Requires an entry of one of some kinds; {@code what} names what refers to it. */
  void require(Place where, int index, String what, int... kinds) throws ClassFaultException {
    int tag = tag(index);
    if (Arrays.stream(kinds).noneMatch(kind -> kind == tag)) {
      String found = tag == 0 ? "no constant" : "a " + KINDS[tag];
      throw where.fault(
          what + " is constant " + index + ", which is " + found + " and no " + KINDS[kinds[0]]);
    }
  }

  String text(Place where, int index, String what) throws ClassFaultException {
    require(where, index, what, UTF8);
    return texts[index];
  }

  String className(Place where, int index, String what) throws ClassFaultException {
    require(where, index, what, CLASS);
    return texts[first[index]];
  }

  /** The name of a field, method or dynamic constant. */
  String name(int member) {
    return texts[first[second[member]]];
  }

  /** The descriptor of a field, method or dynamic constant. */
  String descriptor(int member) {
    return texts[second[second[member]]];
  }

  Place place() {
    return place;
  }
}
