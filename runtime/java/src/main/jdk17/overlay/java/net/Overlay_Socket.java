package java.net;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Without SOCKS, which a system property would ask for. */
@Overlay(Socket.class)
class Overlay_Socket {
  @Alias SocketImpl impl;
  @Alias private static volatile SocketImplFactory factory;

  @Substitute
  void setImpl() {
    SocketImplFactory made = factory;
    impl = made == null ? new ImageSocketImpl(false) : made.createSocketImpl();
  }
}
