package java.net;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import sun.net.PlatformSocketImpl;

/** Sockets are the target's. */
@Overlay(SocketImpl.class)
abstract class Overlay_SocketImpl {
  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  @SuppressWarnings("unchecked") // the JDK's declaration wants both types
  static <S extends SocketImpl & PlatformSocketImpl> S createPlatformSocketImpl(boolean server) {
    return (S) (Object) new ImageSocketImpl(server);
  }
}
