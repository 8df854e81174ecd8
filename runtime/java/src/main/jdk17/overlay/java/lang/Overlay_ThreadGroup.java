package java.lang;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;

/** Opens what starts the tree of groups. */
@Overlay(ThreadGroup.class)
class Overlay_ThreadGroup {
  /** The group "system". */
  @Alias
  Overlay_ThreadGroup() {}
}
