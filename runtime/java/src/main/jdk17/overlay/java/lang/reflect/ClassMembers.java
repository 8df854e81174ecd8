package java.lang.reflect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class declares, for reflection. mirc.aot makes a subclass for each class that the program
 * can reflect on; whatever it does not override, the class has not. Bytes come as text of Latin-1.
 * The runtime makes them without initialising this class, which therefore has no initialiser.
 */
public abstract class ClassMembers {
  public Field[] fields() {
    return new Field[0];
  }

  public Method[] methods() {
    return new Method[0];
  }

  public Constructor<?>[] constructors() {
    return new Constructor<?>[0];
  }

  /** Null unless it is a record. */
  public RecordComponent[] components() {
    return null;
  }

  public Class<?>[] declaredClasses() {
    return new Class<?>[0];
  }

  /** Null unless it is sealed. */
  public Class<?>[] permitted() {
    return null;
  }

  /** The class around, and name and descriptor of the method, or null. */
  public Object[] enclosing() {
    return null;
  }

  public String signature() {
    return null;
  }

  public String annotations() {
    return null;
  }

  /** The constants that annotations refer to. */
  public Object[] pool() {
    return new Object[0];
  }

  /** {@code name/modifiers,} for each parameter of the method in a slot; null if unknown. */
  public String parameters(int slot) {
    return null;
  }

  /** The offset of the field in a slot, or the address of a static one. */
  public long offset(int slot) {
    return 0;
  }

  /** Runs code that mirc.aot made to call a method or a constructor. */
  public static native Object call0(int code, Object receiver, Object[] arguments);

  /** Initialises a class; traces do not show that the runtime asks for it. */
  public static native void initialize0(Class<?> type);

  public static byte[] bytes(String text) {
    return text == null ? null : text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static Error missing(String type) {
    return new NoClassDefFoundError(type);
  }

  static Field field(
      Class<?> holder,
      String name,
      Class<?> type,
      int modifiers,
      boolean trusted,
      int slot,
      String signature,
      String annotations) {
    return new Field(
        holder, name.intern(), type, modifiers, trusted, slot, signature, bytes(annotations));
  }

  static Method method(
      Class<?> holder,
      String name,
      Class<?>[] parameters,
      Class<?> result,
      Class<?>[] exceptions,
      int modifiers,
      int slot,
      String signature,
      String annotations,
      String onParameters,
      String standard) {
    return new Method(
        holder,
        name.intern(),
        parameters,
        result,
        exceptions,
        modifiers,
        slot,
        signature,
        bytes(annotations),
        bytes(onParameters),
        bytes(standard));
  }

  static Constructor<?> constructor(
      Class<?> holder,
      Class<?>[] parameters,
      Class<?>[] exceptions,
      int modifiers,
      int slot,
      String signature,
      String annotations,
      String onParameters) {
    return new Constructor<>(
        constructed(holder),
        parameters,
        exceptions,
        modifiers,
        slot,
        signature,
        bytes(annotations),
        bytes(onParameters));
  }

  @SuppressWarnings("unchecked") // the type parameter is lost in any case
  private static Class<Object> constructed(Class<?> holder) {
    return (Class<Object>) holder;
  }

  static RecordComponent component(
      Class<?> holder, String name, Class<?> type, String signature, String annotations) {
    return Overlay_RecordComponent.make(holder, name, type, signature, bytes(annotations));
  }

  /** The parameters of a method or constructor; null if their names are unknown. */
  static Parameter[] parameters(Executable executable, String text) {
    if (text == null) {
      return null;
    }
    List<Parameter> parameters = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(',', start); end >= 0; end = text.indexOf(',', start)) {
      int slash = text.indexOf('/', start);
      int modifiers = Integer.parseInt(text.substring(slash + 1, end));
      String name = text.substring(start, slash);
      parameters.add(new Parameter(name, modifiers, executable, parameters.size()));
      start = end + 1;
    }
    return parameters.toArray(new Parameter[0]);
  }

  /** A method that a proxy stands for. */
  public static Method find(Class<?> type, String name, Class<?>[] parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException missing) {
      throw new NoSuchMethodError(missing.getMessage());
    }
  }
}
