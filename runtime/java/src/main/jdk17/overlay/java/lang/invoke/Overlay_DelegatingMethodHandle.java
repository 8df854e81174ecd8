package java.lang.invoke;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** A handle that is another with something said of it, such as that it takes any number. */
@Overlay(DelegatingMethodHandle.class)
abstract class Overlay_DelegatingMethodHandle extends MethodHandle {
  @Substitute
  protected Overlay_DelegatingMethodHandle(MethodType type, LambdaForm form) {
    super(type, form);
  }

  @Substitute("<clinit>")
  private static void initialize() {}

  @Alias
  protected abstract MethodHandle getTarget();

  @Substitute
  private static LambdaForm chooseDelegatingForm(MethodHandle target) {
    return null;
  }

  @Add
  Object run(Object[] arguments) throws Throwable {
    return HandleCalls.run(getTarget(), arguments);
  }
}
