package java.lang.reflect;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;

/** Made by the class's members. */
@Overlay(RecordComponent.class)
final class Overlay_RecordComponent {
  @Alias private Class<?> clazz;
  @Alias private String name;
  @Alias private Class<?> type;
  @Alias private Method accessor;
  @Alias private String signature;
  @Alias private byte[] annotations;

  @Alias
  private Overlay_RecordComponent() {}

  @Add
  static RecordComponent make(
      Class<?> holder, String name, Class<?> type, String signature, byte[] annotations) {
    Overlay_RecordComponent made = new Overlay_RecordComponent();
    made.clazz = holder;
    made.name = name;
    made.type = type;
    made.signature = signature;
    made.annotations = annotations;
    try {
      made.accessor = holder.getDeclaredMethod(name);
    } catch (NoSuchMethodException missing) {
      made.accessor = null;
    }
    return (RecordComponent) (Object) made;
  }
}
