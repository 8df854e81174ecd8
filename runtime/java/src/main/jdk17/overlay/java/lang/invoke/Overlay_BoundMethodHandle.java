package java.lang.invoke;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Binds arguments without the JDK's species of classes, which it makes at run time. */
@Overlay(BoundMethodHandle.class)
abstract class Overlay_BoundMethodHandle extends MethodHandle {
  @Substitute
  Overlay_BoundMethodHandle(MethodType type, LambdaForm form) {
    super(type, form);
  }

  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  BoundMethodHandle bindArgumentL(int position, Object value) {
    return super.bindArgumentL(position, value);
  }

  @Substitute
  static BoundMethodHandle makeReinvoker(MethodHandle target) {
    return new ImageHandle(target.type(), HandleParts.same(target));
  }
}
