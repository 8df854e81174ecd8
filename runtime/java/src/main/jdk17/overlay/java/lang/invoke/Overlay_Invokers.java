package java.lang.invoke;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Handles that call others. */
@Overlay(Invokers.class)
class Overlay_Invokers {
  @Alias private MethodType targetType;

  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  MethodHandle exactInvoker() {
    MethodType type = targetType;
    return new ImageHandle(
        type.invokerType(),
        arguments ->
            HandleCalls.exact(
                (MethodHandle) arguments[0], type, HandleParts.replaced(arguments, 0, 1)));
  }

  @Substitute
  MethodHandle genericInvoker() {
    MethodType type = targetType;
    return new ImageHandle(
        type.invokerType(),
        arguments ->
            HandleCalls.converted(
                (MethodHandle) arguments[0], type, HandleParts.replaced(arguments, 0, 1)));
  }
}
