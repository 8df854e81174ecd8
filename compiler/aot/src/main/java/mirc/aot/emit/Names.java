package mirc.aot.emit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import org.objectweb.asm.Type;

/** C names of classes, methods and fields. They depend on the class itself only. */
public final class Names {
  private final Map<MethodModel, String> methods = new HashMap<>();

  /** A Java name as part of a C identifier: reversible but for rare characters. */
  static String mangle(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '/') {
        text.append('_');
      } else if (c == '_') {
        text.append("_1");
      } else if (c < 128 && (Character.isLetterOrDigit(c) || c == '$')) {
        text.append(c);
      } else {
        text.append("_0").append(String.format("%04x", (int) c));
      }
    }
    return text.toString();
  }

  /** The class as part of other names: {@code java_lang_String}, {@code array_byte}. */
  public static String of(ClassModel type) {
    return switch (type.kind()) {
      case CLASS -> mangle(type.name());
      case ARRAY -> "array_" + of(type.requireElement());
      case PRIMITIVE -> type.javaName();
    };
  }

  /** Its {@code struct mrt_class}. */
  public static String record(ClassModel type) {
    return "CLASS_" + of(type);
  }

  /** Its {@code java.lang.Class} object. */
  public static String mirror(ClassModel type) {
    return "MIRROR_" + of(type);
  }

  public static String statics(FieldModel field) {
    return "STATIC_" + of(field.owner()) + "_" + mangle(field.name());
  }

  /** Name of the macro that holds an instance field's offset. */
  public static String offset(ClassModel owner, String field) {
    return "FIELD_" + of(owner) + "_" + mangle(field);
  }

  /** The C function of a method with bytecode. */
  public String method(MethodModel method) {
    String known = methods.get(method);
    if (known == null) {
      known = compute(method);
      methods.put(method, known);
    }
    return known;
  }

  private static String compute(MethodModel method) {
    String base = base(method);
    for (MethodModel other : method.owner().methods()) {
      if (other != method && base(other).equals(base)) {
        return base + "__" + digest(method.descriptor()).substring(0, 8);
      }
    }
    return base;
  }

  private static String base(MethodModel method) {
    StringBuilder text = new StringBuilder(of(method.owner())).append('_');
    text.append(
        switch (method.name()) {
          case "<init>" -> "_init_";
          case "<clinit>" -> "_clinit_";
          default -> mangle(method.name());
        });
    return text.append(letters(method)).toString();
  }

  private static String letters(MethodModel method) {
    StringBuilder text = new StringBuilder();
    for (Type parameter : method.parameters()) {
      text.append(text.isEmpty() ? "__" : "_").append(letter(parameter));
    }
    return text.toString();
  }

  private static String letter(Type type) {
    if (type.getSort() == Type.ARRAY) {
      return "A" + letter(Type.getType(type.getDescriptor().substring(1)));
    }
    if (type.getSort() == Type.OBJECT) {
      String name = type.getInternalName();
      return mangle(name.substring(name.lastIndexOf('/') + 1));
    }
    return type.getDescriptor();
  }

  /** The C function that the runtime supplies for a native method. */
  public static String nativeMethod(MethodModel method) {
    StringBuilder text = new StringBuilder("native_");
    text.append(plain(method.owner().name()));
    text.append('_').append(plain(method.name()));
    boolean overloaded =
        method.owner().methods().stream()
            .anyMatch(m -> m != method && m.isNative() && m.name().equals(method.name()));
    if (overloaded) {
      text.append("__");
      for (Type parameter : method.parameters()) {
        text.append(nativeLetter(parameter));
      }
    }
    return text.toString();
  }

  /** Whatever is no letter or digit of ASCII as an underscore, which C code can write by hand. */
  private static String plain(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      text.append(c < 128 && Character.isLetterOrDigit(c) ? c : '_');
    }
    return text.toString();
  }

  private static String nativeLetter(Type type) {
    if (type.getSort() == Type.ARRAY) {
      return "A" + nativeLetter(Type.getType(type.getDescriptor().substring(1)));
    }
    if (type.getSort() == Type.OBJECT) {
      String name = type.getInternalName();
      return plain(name.substring(name.lastIndexOf('/') + 1));
    }
    return type.getDescriptor();
  }

  /** The object of a string literal. */
  public static String literal(String text) {
    return "STRING_" + digest(text);
  }

  /** Twelve bytes that stand for a text, in hexadecimal. */
  static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
