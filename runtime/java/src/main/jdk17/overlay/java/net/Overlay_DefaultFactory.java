package java.net;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** An image has no protocols; resources bring a handler of their own. */
@Overlay(name = "java.net.URL$DefaultFactory")
class Overlay_DefaultFactory {
  @Substitute
  public URLStreamHandler createURLStreamHandler(String protocol) {
    throw new UnsupportedInImageError("images have no handler for URLs of " + protocol);
  }
}
