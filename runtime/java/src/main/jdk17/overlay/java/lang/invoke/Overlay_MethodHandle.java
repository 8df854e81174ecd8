package java.lang.invoke;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/**
 * A method handle takes its arguments in an array, each exactly of its parameter's type, numbers
 * boxed. mirc.aot gives this class a method {@code invoke} or {@code invokeExact} for each
 * descriptor that a program calls them with (JVMS 2.9.3), which calls {@link HandleCalls}. The
 * JDK's forms and their editors are nowhere; its checks and messages stay.
 */
@Overlay(MethodHandle.class)
abstract class Overlay_MethodHandle {
  @Alias private final MethodType type;

  @Substitute
  Overlay_MethodHandle(MethodType type, LambdaForm form) {
    this.type = type;
  }

  @Substitute("<clinit>")
  private static void initialize() {}

  @Alias
  public native MethodType type();

  @Alias
  public native MethodHandle asType(MethodType wanted);

  @Alias
  private native MethodType asSpreaderChecks(Class<?> array, int position, int length);

  @Alias
  native boolean asCollectorChecks(Class<?> array, int position, int length);

  /** Runs it. */
  @Add
  Object run(Object[] arguments) throws Throwable {
    throw new InternalError("a method handle of the JDK's own: " + getClass());
  }

  @Substitute
  public final Object invokeExact(Object... arguments) throws Throwable {
    MethodType at = MethodType.methodType(Object.class, Object[].class);
    return HandleCalls.exact((MethodHandle) (Object) this, at, new Object[] {arguments});
  }

  @Substitute
  public final Object invoke(Object... arguments) throws Throwable {
    MethodType at = MethodType.methodType(Object.class, Object[].class);
    return HandleCalls.converted((MethodHandle) (Object) this, at, new Object[] {arguments});
  }

  @Substitute(line = 732) // where it calls the handle
  public Object invokeWithArguments(Object... arguments) throws Throwable {
    MethodHandle fitting = asType(MethodType.genericMethodType(arguments.length));
    return HandleCalls.run(fitting, arguments.clone());
  }

  @Substitute
  public MethodHandle asSpreader(int position, Class<?> array, int length) {
    MethodType spread = asSpreaderChecks(array, position, length);
    MethodHandle target = asType(spread);
    MethodType result = spread.replaceParameterTypes(position, position + length, array);
    return new ImageHandle(result, HandleParts.spread(target, position, length));
  }

  @Substitute
  public MethodHandle asCollector(int position, Class<?> array, int length) {
    asCollectorChecks(array, position, length);
    MethodHandle target = (MethodHandle) (Object) this;
    MethodType result = type().asCollectorType(array, position, length);
    return new ImageHandle(result, HandleParts.collect(target, position, array, length));
  }

  @Substitute
  BoundMethodHandle bindArgumentL(int position, Object value) {
    MethodHandle target = (MethodHandle) (Object) this;
    MethodType result = type().dropParameterTypes(position, position + 1);
    return new ImageHandle(result, HandleParts.bind(target, position, value));
  }

  @Substitute
  void maybeCustomize() {}
}
