package java.lang;

import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.security.ProtectionDomain;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import jdk.internal.loader.ClassLoaders;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** All classes are in the image: a loader finds them, and defines none. */
@Overlay(ClassLoader.class)
abstract class Overlay_ClassLoader {
  private static final String KNOWN = "all classes of an image are known when it is built";

  @Substitute
  private static void registerNatives() {}

  @Substitute
  public static ClassLoader getSystemClassLoader() {
    return ClassLoaders.appClassLoader();
  }

  @Substitute
  public static ClassLoader getPlatformClassLoader() {
    return ClassLoaders.platformClassLoader();
  }

  @Substitute
  static Class<?> findBootstrapClassOrNull(String name) {
    try {
      Class<?> type = Class.forName(name, false, null);
      return type.getClassLoader() == null ? type : null;
    } catch (ClassNotFoundException absent) {
      return null;
    }
  }

  /** A loader of the program's own has defined no class. */
  @Substitute
  protected final Class<?> findLoadedClass(String name) {
    return null;
  }

  @PerCall
  @Substitute
  public URL getResource(String name) {
    return ImageFiles.url(Objects.requireNonNull(name), ImageFiles.kept0(null, name));
  }

  @PerCall
  @Substitute
  public InputStream getResourceAsStream(String name) {
    return ImageFiles.stream(Objects.requireNonNull(name), ImageFiles.kept0(null, name));
  }

  @PerCall
  @Substitute
  public Enumeration<URL> getResources(String name) {
    URL url = ImageFiles.url(Objects.requireNonNull(name), ImageFiles.kept0(null, name));
    return url == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(url));
  }

  @PerCall
  @Substitute
  public static URL getSystemResource(String name) {
    return ImageFiles.url(name, ImageFiles.kept0(null, name));
  }

  @PerCall
  @Substitute
  public static InputStream getSystemResourceAsStream(String name) {
    return ImageFiles.stream(name, ImageFiles.kept0(null, name));
  }

  @Delete(KNOWN)
  static Class<?> defineClass1(
      ClassLoader loader,
      String name,
      byte[] bytes,
      int offset,
      int length,
      ProtectionDomain domain,
      String source) {
    return null;
  }

  @Delete(KNOWN)
  static Class<?> defineClass2(
      ClassLoader loader,
      String name,
      ByteBuffer bytes,
      int offset,
      int length,
      ProtectionDomain domain,
      String source) {
    return null;
  }

  @Delete(KNOWN)
  static Class<?> defineClass0(
      ClassLoader loader,
      Class<?> lookup,
      String name,
      byte[] bytes,
      int offset,
      int length,
      ProtectionDomain domain,
      boolean initialize,
      int flags,
      Object data) {
    return null;
  }
}
