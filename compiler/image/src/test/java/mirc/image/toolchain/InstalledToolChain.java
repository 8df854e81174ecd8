package mirc.image.toolchain;

import java.io.IOException;

/** The tool chain that {@code mirc doctor --install} has unpacked. */
public final class InstalledToolChain {
  private InstalledToolChain() {}

  public static ToolChain open() throws IOException {
    return new ToolChainStore(CacheFolder.path())
        .open(
            coordinates -> {
              throw new IOException(
                  "the tests need " + coordinates + ": run `./mirc doctor --install` first");
            },
            step -> {});
  }
}
