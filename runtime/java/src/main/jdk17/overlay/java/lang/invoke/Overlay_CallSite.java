package java.lang.invoke;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** A call site whose target is looked at in each call. */
@Overlay(CallSite.class)
abstract class Overlay_CallSite {
  @Alias MethodHandle target;

  @Substitute
  Overlay_CallSite(MethodType type) {
    target =
        new ImageHandle(
            type,
            arguments -> {
              throw new IllegalStateException("uninitialized call site");
            });
  }

  @Substitute
  Overlay_CallSite(MethodHandle target) {
    target.type();
    this.target = target;
  }

  @Substitute("<clinit>")
  private static void initialize() {}

  @Alias
  public abstract MethodHandle getTarget();

  @Alias
  public native MethodType type();

  @Substitute
  MethodHandle makeDynamicInvoker() {
    return new ImageHandle(type(), arguments -> HandleCalls.run(getTarget(), arguments));
  }

  @Substitute
  final MethodHandle getTargetVolatile() {
    return target;
  }
}
