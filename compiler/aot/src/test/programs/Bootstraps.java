import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.Arrays;
import java.util.List;

/** Bootstrap methods for the constants and calls of the class that LinkedClass writes. */
public class Bootstraps {
  static int calls;

  static int twice(int x) {
    return 2 * x;
  }

  String text = "a field";

  String name(long number) {
    return "name " + number;
  }

  static List<Object> list(MethodHandles.Lookup lookup, String name, Class<?> type, Object... rest) {
    System.out.println("list " + lookup + " " + name + " " + type.getSimpleName());
    return Arrays.asList(rest);
  }

  static long number(MethodHandles.Lookup lookup, String name, Class<?> type, int factor) {
    return 7L * factor;
  }

  static Object nothing(MethodHandles.Lookup lookup, String name, Class<?> type) {
    System.out.println("nothing is looked for once");
    return null;
  }

  static Object fails(MethodHandles.Lookup lookup, String name, Class<?> type) {
    throw new IllegalStateException("failure " + ++calls);
  }

  static CallSite site(
      MethodHandles.Lookup lookup, String name, MethodType type, MethodHandle target) {
    System.out.println("site " + name + type);
    return new ConstantCallSite(target.asType(type));
  }

  static CallSite changing(MethodHandles.Lookup lookup, String name, MethodType type)
      throws ReflectiveOperationException {
    MutableCallSite site = new MutableCallSite(type);
    MethodType with = MethodType.methodType(String.class, MutableCallSite.class);
    MethodHandle first = lookup.findStatic(Bootstraps.class, "first", with);
    site.setTarget(MethodHandles.insertArguments(first, 0, site));
    return site;
  }

  static String first(MutableCallSite site) {
    site.setTarget(MethodHandles.constant(String.class, "later"));
    return "first";
  }

  static CallSite wrong(MethodHandles.Lookup lookup, String name, MethodType type) {
    return new ConstantCallSite(MethodHandles.constant(int.class, 1));
  }

  public static void main(String[] arguments) {
    System.out.println(twice(4) + new Bootstraps().name(3));
  }
}
