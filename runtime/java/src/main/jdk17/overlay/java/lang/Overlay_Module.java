package java.lang;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/**
 * The unnamed module and {@code java.base}, by one rule: the packages {@code java…} and {@code
 * javax…} are exported, and none is open.
 */
@Overlay(Module.class)
final class Overlay_Module {
  private static final String DESCRIPTORS = "images have no descriptors of modules";

  @Alias private final String name;

  @Add
  Overlay_Module(String name) {
    this.name = name;
  }

  @Alias
  public native boolean isNamed();

  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  public boolean canRead(Module other) {
    return !isNamed() || (Object) this == other || (other != null && other.isNamed());
  }

  @Substitute
  private boolean implIsExportedOrOpen(String packageName, Module other, boolean open) {
    boolean exported = packageName.startsWith("java.") || packageName.startsWith("javax.");
    return !isNamed() || (Object) this == other || (exported && !open);
  }

  @Substitute
  public boolean canUse(Class<?> service) {
    return true;
  }

  @Delete(DESCRIPTORS)
  public ModuleDescriptor getDescriptor() {
    return null;
  }

  @Delete(DESCRIPTORS)
  public ModuleLayer getLayer() {
    return null;
  }

  @Delete(DESCRIPTORS)
  public Set<String> getPackages() {
    return null;
  }

  @Delete("all modules of an image are known when it is built")
  private void implAddExportsOrOpens(
      String packageName, Module other, boolean open, boolean synchronize) {}

  @Delete("annotations of modules are left out")
  private Class<?> loadModuleInfoClass() {
    return null;
  }

  @Substitute
  private void implAddReads(Module other, boolean synchronize) {}
}
