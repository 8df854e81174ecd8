package jdk.internal.reflect;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The constants of a class's annotations. */
@Overlay(ConstantPool.class)
public class Overlay_ConstantPool {
  @Alias private Object constantPoolOop;

  @Alias
  public Overlay_ConstantPool() {}

  @Add
  public static ConstantPool of(Object[] constants) {
    Overlay_ConstantPool pool = new Overlay_ConstantPool();
    pool.constantPoolOop = constants;
    return (ConstantPool) (Object) pool;
  }

  @Substitute
  private String getUTF8At0(Object constants, int index) {
    return (String) ((Object[]) constants)[index];
  }

  @Substitute
  private int getIntAt0(Object constants, int index) {
    return (Integer) ((Object[]) constants)[index];
  }

  @Substitute
  private long getLongAt0(Object constants, int index) {
    return (Long) ((Object[]) constants)[index];
  }

  @Substitute
  private float getFloatAt0(Object constants, int index) {
    return (Float) ((Object[]) constants)[index];
  }

  @Substitute
  private double getDoubleAt0(Object constants, int index) {
    return (Double) ((Object[]) constants)[index];
  }
}
