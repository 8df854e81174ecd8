package java.lang;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;

/** Opens the constants of the JDK that the image is made of. */
@Overlay(VersionProps.class)
final class Overlay_VersionProps {
  @Alias static String java_version;
  @Alias static String VERSION_SPECIFICATION;
  @Alias static String VENDOR;
}
