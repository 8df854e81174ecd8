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
