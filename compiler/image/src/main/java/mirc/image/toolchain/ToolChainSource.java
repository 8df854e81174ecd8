package mirc.image.toolchain;

import java.io.IOException;
import java.nio.file.Path;

/** Where the tool chain's archive comes from. The driver plugs Maven in here. */
@FunctionalInterface
public interface ToolChainSource {

  /**
   * The jar with these Maven coordinates ({@code group:artifact:version:classifier}). Blocks while
   * it is downloaded.
   *
   * @throws IOException if it cannot be had; the message says why, for the user
   */
  Path fetch(String coordinates) throws IOException;
}
