package jdk.internal.loader;

import mirage.runtime.overlay.Replace;

/** The loader of the program and its parent. Both find what the image has. */
@Replace("there is nothing to load classes from")
public class ClassLoaders {
  private ClassLoaders() {}

  public static ClassLoader platformClassLoader() {
    return Loaders.PLATFORM;
  }

  public static ClassLoader appClassLoader() {
    return Loaders.APP;
  }

  private static final class Loaders {
    static final ClassLoader PLATFORM = new PlatformClassLoader();
    static final ClassLoader APP = new AppClassLoader(PLATFORM);
  }

  private static final class PlatformClassLoader extends ClassLoader {
    PlatformClassLoader() {
      super("platform", null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Class<?> type = Class.forName(name, false, null);
      if (type.getClassLoader() != null) {
        throw new ClassNotFoundException(name);
      }
      return type;
    }
  }

  private static final class AppClassLoader extends ClassLoader {
    AppClassLoader(ClassLoader parent) {
      super("app", parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return Class.forName(name, false, null);
    }
  }
}
