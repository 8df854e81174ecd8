/** What only classes of {@code java.lang.invoke} may call, in one that is added to the package. */
public class HandleInternals {
  public static void main(String[] arguments) throws Exception {
    Class<?> basics = Class.forName("java.lang.invoke.Basics");
    ((Runnable) basics.getDeclaredConstructor().newInstance()).run();
  }
}
