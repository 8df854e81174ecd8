package java.lang;

import java.io.InputStream;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.ClassMembers;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.ConstantPool;
import jdk.internal.reflect.Overlay_ConstantPool;
import jdk.internal.reflect.ReflectionFactory;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/**
 * Classes over the runtime's records of them (struct mrt_class, struct mrt_reflection) instead of
 * the JDK's cached reflection data.
 */
@Overlay(Class.class)
public final class Overlay_Class<T> {
  @Alias private static ReflectionFactory reflectionFactory;
  @Alias private transient volatile T[] enumConstants;

  /** The address of the struct mrt_class; set by whoever makes the object. */
  @Add private int vmClass;

  @Alias
  public native String getName();

  @Alias
  public native boolean isArray();

  @Alias
  public native boolean isPrimitive();

  @Alias
  private native Class<?> getDeclaringClass0();

  @Substitute
  private static void registerNatives() {}

  /** Returns 0 for a top level class, 1 for a member, 2 for a local, 3 for an anonymous class. */
  @Add
  private native int nesting0();

  /** Returns the name that its source gives it, null for a top level class. */
  @Add
  private native String simpleName0();

  /** Returns the class around a local or anonymous class. */
  @Add
  private native Class<?> enclosing0();

  /** Returns a fresh array of the constants, null if it is not an enum. */
  @Add
  private native Object[] enumValues0();

  /** Returns whether it is a class C that itself declares Comparable&lt;C&gt;. */
  @Add
  public native boolean selfComparable0();

  /** Returns whether it comes from the JDK. */
  @Add
  private native boolean ofJdk0();

  /** The JDK's classes have none, all others the one of the program. */
  @Substitute
  ClassLoader getClassLoader0() {
    return ofJdk0() ? null : ClassLoader.getSystemClassLoader();
  }

  /** Returns the class of arrays of this, null if the image has none. */
  @Add
  private native Class<?> arrayType0();

  @Substitute
  public native Class<?> getComponentType();

  @Add
  private static String nameOf(Class<?> type) {
    return ((Overlay_Class<?>) (Object) type).simple();
  }

  @Add
  private String simple() {
    if (isArray()) {
      return nameOf(getComponentType()).concat("[]");
    }
    if (nesting0() != 0) {
      return simpleName0();
    }
    String name = getName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Substitute
  public String getSimpleName() {
    return simple();
  }

  @Substitute
  public String getCanonicalName() {
    if (isArray()) {
      String element = getComponentType().getCanonicalName();
      return element == null ? null : element.concat("[]");
    }
    switch (nesting0()) {
      case 0:
        return getName();
      case 1:
        String declaring = getDeclaringClass0().getCanonicalName();
        return declaring == null ? null : declaring + "." + simpleName0();
      default:
        return null;
    }
  }

  @Substitute
  public String getPackageName() {
    Class<?> type = (Class<?>) (Object) this;
    while (type.isArray()) {
      type = type.getComponentType();
    }
    if (type.isPrimitive()) {
      return "java.lang";
    }
    String name = type.getName();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot).intern();
  }

  @Substitute
  public boolean isAnonymousClass() {
    return nesting0() == 3;
  }

  @Substitute
  public boolean isLocalClass() {
    return nesting0() == 2;
  }

  @Substitute
  public boolean isMemberClass() {
    return nesting0() == 1;
  }

  @Substitute
  private boolean isTopLevelClass() {
    return nesting0() == 0;
  }

  @Substitute
  private boolean isLocalOrAnonymousClass() {
    return nesting0() >= 2;
  }

  @Substitute
  public Class<?> getEnclosingClass() {
    return nesting0() >= 2 ? enclosing0() : getDeclaringClass0();
  }

  /** The outermost class around: what javac writes as the host of a nest (JVMS 4.7.28). */
  @Substitute
  public Class<?> getNestHost() {
    Class<?> type = (Class<?>) (Object) this;
    for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
      type = around;
    }
    return type;
  }

  @Substitute
  public boolean isNestmateOf(Class<?> other) {
    return (Object) this == other || getNestHost() == other.getNestHost();
  }

  @Delete("images do not keep the members of nests")
  public Class<?>[] getNestMembers() {
    return null;
  }

  @Delete("images have no protection domains")
  public java.security.ProtectionDomain getProtectionDomain() {
    return null;
  }

  @Substitute
  public String descriptorString() {
    if (isArray()) {
      return "[".concat(getComponentType().descriptorString());
    } else if (isPrimitive()) {
      return sun.invoke.util.Wrapper.forPrimitiveType((Class<?>) (Object) this).basicTypeString();
    }
    return "L" + getName().replace('.', '/') + ";";
  }

  @Substitute
  public Class<?> arrayType() {
    Class<?> type = arrayType0();
    return type == null
        ? java.lang.reflect.Array.newInstance((Class<?>) (Object) this, 0).getClass()
        : type;
  }

  /** Returns the class of a name if the image has it, else null. */
  @Add
  private static native Class<?> named0(String name);

  /** The class of a name that is made at run time, if the image has it, else null. */
  @Add
  static Class<?> named(String name) {
    return named0(name);
  }

  /** Whether the name is a constant and no class path has the class. */
  @Add
  private static native boolean absent0(String name);

  /** A constant name is resolved while compiling; another finds what the image happens to have. */
  @PerCall
  @Substitute(line = 375) // where it calls forName0
  public static Class<?> forName(String name) throws ClassNotFoundException {
    if (absent0(name)) {
      throw new ClassNotFoundException(name);
    }
    Class<?> type = named0(name);
    if (type == null) {
      throw new UnsupportedInImageError(
          "java.lang.Class.forName(\"" + name + "\") is not in images: no code names the class");
    }
    forName0(name, true, null, type);
    return type;
  }

  /** Initialises the class, which it gets in the caller's place. */
  @PerCall
  @Substitute
  private static Class<?> forName0(
      String name, boolean initialize, ClassLoader loader, Class<?> type) {
    Unsafe.getUnsafe().ensureClassInitialized(type);
    return type;
  }

  /** There is one class loader. */
  @PerCall
  @Substitute(line = 467) // where it calls forName0
  public static Class<?> forName(String name, boolean initialize, ClassLoader loader)
      throws ClassNotFoundException {
    if (absent0(name)) {
      throw new ClassNotFoundException(name);
    }
    Class<?> type = named0(name);
    if (type == null) {
      throw new UnsupportedInImageError(
          "java.lang.Class.forName(\"" + name + "\") is not in images: no code names the class");
    }
    if (initialize) {
      forName0(name, true, loader, type);
    }
    return type;
  }

  @Add
  private String path(String name) {
    if (name.startsWith("/")) {
      return name.substring(1);
    }
    Class<?> type = (Class<?>) (Object) this;
    while (type.isArray()) {
      type = type.getComponentType();
    }
    String folder = type.getPackageName().replace('.', '/');
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  @PerCall
  @Substitute
  public InputStream getResourceAsStream(String name) {
    return ImageFiles.stream(path(name), ImageFiles.kept0((Class<?>) (Object) this, name));
  }

  @PerCall
  @Substitute
  public URL getResource(String name) {
    return ImageFiles.url(path(name), ImageFiles.kept0((Class<?>) (Object) this, name));
  }

  /** Returns the interfaces of its declaration. */
  @Add
  private native Class<?>[] interfaces0();

  @Substitute
  private Class<?>[] getInterfaces0() {
    return isArray() ? new Class<?>[] {Cloneable.class, java.io.Serializable.class} : interfaces0();
  }

  /** Returns a ClassMembers, null if the image does not keep it. */
  @Add
  public native Object members0();

  /** Returns the code that calls the member of a slot, 0 if the image does not keep it. */
  @Add
  public native int code0(int slot);

  /** HotSpot initialises members' classes when it starts, and the factory needs what they set. */
  @Substitute
  private static ReflectionFactory getReflectionFactory() {
    if (reflectionFactory == null) {
      Unsafe.getUnsafe().ensureClassInitialized(AccessibleObject.class);
      reflectionFactory = ReflectionFactory.getReflectionFactory();
    }
    return reflectionFactory;
  }

  @Add
  private ClassMembers members() {
    return ClassParts.members((Class<?>) (Object) this);
  }

  @Substitute
  private Field[] getDeclaredFields0(boolean publicOnly) {
    Field[] all = members().fields();
    return publicOnly ? Publics.of(all, new Field[0]) : all;
  }

  @Substitute
  private Method[] getDeclaredMethods0(boolean publicOnly) {
    Method[] all = members().methods();
    return publicOnly ? Publics.of(all, new Method[0]) : all;
  }

  @Substitute
  private Constructor<?>[] getDeclaredConstructors0(boolean publicOnly) {
    Constructor<?>[] all = members().constructors();
    return publicOnly ? Publics.of(all, new Constructor<?>[0]) : all;
  }

  @Substitute
  private Class<?>[] getDeclaredClasses0() {
    return members().declaredClasses();
  }

  @Substitute
  private RecordComponent[] getRecordComponents0() {
    return members().components();
  }

  @Substitute
  private Class<?>[] getPermittedSubclasses0() {
    return members().permitted();
  }

  @Substitute
  private Object[] getEnclosingMethod0() {
    return members().enclosing();
  }

  @Substitute
  private String getGenericSignature0() {
    return members().signature();
  }

  @Substitute
  byte[] getRawAnnotations() {
    return ClassMembers.bytes(members().annotations());
  }

  @Substitute
  ConstantPool getConstantPool() {
    return Overlay_ConstantPool.of(members().pool());
  }

  @Delete("annotations of types are left out")
  byte[] getRawTypeAnnotations() {
    return null;
  }

  /** Returns whether it comes from the JDK, but not from its base. */
  @Add
  private native boolean ofOtherModule0();

  @Substitute
  public Module getModule() {
    if (!ofJdk0()) {
      return ClassLoader.getSystemClassLoader().getUnnamedModule();
    } else if (ofOtherModule0()) {
      throw new UnsupportedInImageError(
          "images tell no module of the JDK's but java.base: " + getName());
    }
    return BasePackages.MODULE;
  }

  @Substitute
  public Package getPackage() {
    if (isPrimitive() || isArray()) {
      return null;
    }
    ClassLoader loader = getClassLoader0();
    return loader == null
        ? BasePackages.of(getPackageName(), getModule())
        : loader.definePackage((Class<?>) (Object) this);
  }

  @Substitute
  @SuppressWarnings("unchecked")
  T[] getEnumConstantsShared() {
    T[] constants = enumConstants;
    if (constants == null) {
      constants = (T[]) enumValues0();
      if (constants == null && ((Class<?>) (Object) this).isEnum()) {
        throw new UnsupportedInImageError(
            "the constants of " + getName() + " are not in this image: no code names the class");
      }
      enumConstants = constants;
    }
    return constants;
  }
}
