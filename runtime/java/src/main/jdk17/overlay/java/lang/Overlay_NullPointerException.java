package java.lang;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The helpful message is there from the start when the runtime throws; others have none. */
@Overlay(NullPointerException.class)
class Overlay_NullPointerException {
  @Substitute
  private String getExtendedNPEMessage() {
    return null;
  }
}
