package java.lang.invoke;

import java.lang.invoke.MethodHandleNatives.Constants;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Members;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.StringJoiner;
import mirage.runtime.overlay.Add;
import sun.invoke.util.VerifyAccess;

/** Finds a member by name and type and checks it, with HotSpot's errors (JVMS 5.4.3). */
@Add
final class MemberSearch {
  private static final int ALL_MODES = 31;

  private MemberSearch() {}

  static void resolve(MemberName name, Class<?> caller) {
    byte kind = name.getReferenceKind();
    Class<?> holder = name.getDeclaringClass();
    Overlay_MemberName to = (Overlay_MemberName) (Object) name;
    if (name.isField()) {
      Field field = field(holder, name.getName(), name.getFieldType());
      if (field == null) {
        throw new NoSuchFieldError(name.getName());
      }
      check(holder, field.getDeclaringClass(), field.getModifiers(), caller, "field", field);
      boolean isStatic = Modifier.isStatic(field.getModifiers());
      int get = isStatic ? Constants.REF_getStatic : Constants.REF_getField;
      boolean sets = MethodHandleNatives.refKindIsSetter(kind);
      to.set(field, (byte) (sets ? get + Constants.REF_putField - Constants.REF_getField : get));
      return;
    }
    MethodType type = name.getMethodType();
    Executable found =
        name.isConstructor() ? constructor(holder, type) : method(holder, name.getName(), type);
    if (found == null) {
      throw new NoSuchMethodError(quoted(holder, name.getName(), type));
    }
    boolean isStatic = Modifier.isStatic(found.getModifiers());
    if (isStatic != (kind == Constants.REF_invokeStatic) && !name.isConstructor()) {
      throw new IncompatibleClassChangeError(
          (isStatic
                  ? kind == Constants.REF_invokeInterface
                      ? "Expected instance not static method "
                      : "Expecting non-static method "
                  : "Expected static method ")
              + quoted(found.getDeclaringClass(), name.getName(), type));
    }
    check(holder, found.getDeclaringClass(), found.getModifiers(), caller, "method", found);
    boolean calls = kind == Constants.REF_invokeVirtual || kind == Constants.REF_invokeInterface;
    to.set(found, calls ? kind((Method) found) : kind);
  }

  /** How a method is called that nothing else is said of. */
  static byte kind(Method method) {
    Class<?> holder = method.getDeclaringClass();
    int modifiers = method.getModifiers();
    if (Modifier.isStatic(modifiers)) {
      return Constants.REF_invokeStatic;
    } else if (Modifier.isPrivate(modifiers)
        || Modifier.isFinal(modifiers)
        || Modifier.isFinal(holder.getModifiers())) {
      return Constants.REF_invokeSpecial;
    }
    return holder.isInterface() ? Constants.REF_invokeInterface : Constants.REF_invokeVirtual;
  }

  private static Field field(Class<?> holder, String name, Class<?> type) {
    for (Field field : Members.of(holder).fields()) {
      if (field.getName().equals(name) && field.getType() == type) {
        return field;
      }
    }
    for (Class<?> parent : holder.getInterfaces()) {
      Field found = field(parent, name, type);
      if (found != null) {
        return found;
      }
    }
    Class<?> parent = holder.getSuperclass();
    return parent == null ? null : field(parent, name, type);
  }

  private static Constructor<?> constructor(Class<?> holder, MethodType type) {
    for (Constructor<?> constructor : Members.of(holder).constructors()) {
      if (Arrays.equals(constructor.getParameterTypes(), type.parameterArray())) {
        return constructor;
      }
    }
    return null;
  }

  private static Method method(Class<?> holder, String name, MethodType type) {
    for (Class<?> c = holder; c != null; c = c.getSuperclass()) {
      Method found = declared(c, name, type);
      if (found != null) {
        return found;
      }
    }
    Method found = holder.isInterface() ? declared(Object.class, name, type) : null;
    if (found != null && Modifier.isPublic(found.getModifiers())) {
      return found;
    }
    return inherited(holder, name, type);
  }

  /** A method of a superinterface: one with a body before one without. */
  private static Method inherited(Class<?> holder, String name, MethodType type) {
    Method best = null;
    for (Class<?> c = holder; c != null; c = c.getSuperclass()) {
      for (Class<?> parent : c.getInterfaces()) {
        Method found = declared(parent, name, type);
        if (found == null || Modifier.isStatic(found.getModifiers())) {
          found = inherited(parent, name, type);
        }
        if (found != null && (best == null || Modifier.isAbstract(best.getModifiers()))) {
          best = found;
        }
      }
    }
    return best;
  }

  private static Method declared(Class<?> holder, String name, MethodType type) {
    for (Method method : Members.of(holder).methods()) {
      if (method.getName().equals(name)
          && method.getReturnType() == type.returnType()
          && Arrays.equals(method.getParameterTypes(), type.parameterArray())) {
        return method;
      }
    }
    return null;
  }

  private static void check(
      Class<?> holder, Class<?> owner, int modifiers, Class<?> caller, String sort, Object member) {
    if (caller == null
        || VerifyAccess.isMemberAccessible(holder, owner, modifiers, caller, null, ALL_MODES)) {
      return;
    }
    String access =
        Modifier.isPrivate(modifiers)
            ? "private "
            : Modifier.isProtected(modifiers) ? "protected " : "";
    String named;
    if (member instanceof Executable executable) {
      Class<?> result = executable instanceof Method method ? method.getReturnType() : void.class;
      MethodType type = MethodType.methodType(result, executable.getParameterTypes());
      named = quoted(owner, executable instanceof Method m ? m.getName() : "<init>", type);
    } else {
      named = owner.getName() + "." + ((Field) member).getName();
    }
    throw new IllegalAccessError(
        "class "
            + caller.getName()
            + " tried to access "
            + access
            + sort
            + " "
            + named
            + " ("
            + where(caller, owner)
            + ")");
  }

  private static String where(Class<?> caller, Class<?> owner) {
    String first = caller.getName();
    String second = owner.getName();
    return caller.getModule() == owner.getModule()
        ? first + " and " + second + " are in " + module(caller)
        : first + " is in " + module(caller) + "; " + second + " is in " + module(owner);
  }

  private static String module(Class<?> type) {
    return type.getClassLoader() == null
        ? "module " + type.getModule().getName() + " of loader 'bootstrap'"
        : "unnamed module of loader 'app'";
  }

  private static String quoted(Class<?> holder, String name, MethodType type) {
    StringJoiner parameters = new StringJoiner(", ", "(", ")'");
    for (Class<?> parameter : type.parameterArray()) {
      parameters.add(parameter.getTypeName());
    }
    return "'" + type.returnType().getTypeName() + " " + holder.getName() + "." + name + parameters;
  }
}
