package java.lang;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import mirage.runtime.vm.UnsupportedInImageError;

/** The files that the image has beside its classes. */
public final class ImageFiles {
  private ImageFiles() {}

  /** Whether the call's file is known while compiling; it is kept then. */
  static native boolean kept0(Class<?> base, String name);

  private static native byte[] find0(String path);

  private static native boolean absent0(String path);

  private static byte[] bytes(String path, boolean known) {
    byte[] bytes = find0(path);
    if (bytes == null && !known && !absent0(path)) {
      throw new UnsupportedInImageError(
          "the file "
              + path
              + " is not in this image: name it by a constant, or list it in"
              + " META-INF/mirage/resources");
    }
    return bytes;
  }

  /** A file of the JDK's own folder, by the one path that the program uses. */
  public static InputStream ofJdk(String path) {
    if (!kept0(null, path)) {
      throw new IllegalArgumentException(path);
    }
    return new ByteArrayInputStream(find0(path));
  }

  /**
   * A file of a bundle of resources, whose name without a locale a program has as a constant; null
   * if there is no such file.
   */
  public static InputStream ofBundle(String path) {
    byte[] bytes = find0(path);
    if (bytes == null) {
      checkBundle(path);
      return null;
    }
    return new ByteArrayInputStream(bytes);
  }

  /** Throws an error if it is not known whether a bundle has a file. */
  public static void checkBundle(String path) {
    int end = path.lastIndexOf('.');
    String name = path.substring(0, end);
    while (find0(name.concat(".properties")) == null && !absent0(name.concat(".properties"))) {
      int locale = name.lastIndexOf('_');
      if (locale <= name.lastIndexOf('/')) {
        bytes(path, false);
        return;
      }
      name = name.substring(0, locale);
    }
  }

  /** The class of a bundle; null if there is none. */
  public static Class<?> bundleClass(String name) {
    Class<?> type = Overlay_Class.named(name);
    if (type == null) {
      checkBundle(name.replace('.', '/').concat(".properties"));
    }
    return type;
  }

  /** Null if there is no such file. */
  static InputStream stream(String path, boolean known) {
    byte[] bytes = bytes(path, known);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  /** Null if there is no such file. */
  static URL url(String path, boolean known) {
    byte[] bytes = bytes(path, known);
    if (bytes == null) {
      return null;
    }
    try {
      return new URL(null, "resource:/" + path, new Handler(bytes));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static final class Handler extends URLStreamHandler {
    private final byte[] bytes;

    Handler(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new Connection(url, bytes);
    }
  }

  private static final class Connection extends URLConnection {
    private final byte[] bytes;

    Connection(URL url, byte[] bytes) {
      super(url);
      this.bytes = bytes;
    }

    @Override
    public void connect() {}

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long getContentLengthLong() {
      return bytes.length;
    }
  }
}
