package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Finds the bundles of resources that the image has, by classes and by properties. */
@Overlay(ResourceBundle.Control.class)
class Overlay_ResourceBundleControl {
  @Alias
  private native String toResourceName0(String name, String ending);

  @Substitute
  private ResourceBundle newBundle0(String name, String format, ClassLoader loader, boolean reload)
      throws IllegalAccessException, InstantiationException, IOException {
    if (format.equals("java.class")) {
      Class<?> type = ImageFiles.bundleClass(name);
      if (type == null) {
        return null;
      } else if (!ResourceBundle.class.isAssignableFrom(type)) {
        throw new ClassCastException(type.getName() + " cannot be cast to ResourceBundle");
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor();
        if (!Modifier.isPublic(constructor.getModifiers())) {
          return null;
        }
        constructor.setAccessible(true);
        return (ResourceBundle) constructor.newInstance();
      } catch (InvocationTargetException thrown) {
        throw Overlay_ResourceBundleControl.<RuntimeException>sneaky(thrown.getCause());
      } catch (NoSuchMethodException none) {
        throw new InstantiationException(none.getMessage());
      }
    } else if (!format.equals("java.properties")) {
      throw new IllegalArgumentException("unknown format: " + format);
    }
    String path = toResourceName0(name, "properties");
    InputStream file = path == null ? null : ImageFiles.ofBundle(path);
    return file == null ? null : new PropertyResourceBundle(file);
  }

  @Add
  @SuppressWarnings("unchecked") // throws what is not declared
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
