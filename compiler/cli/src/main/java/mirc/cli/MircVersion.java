package mirc.cli;

import mirc.driver.Versions;
import picocli.CommandLine;

/** What {@code mirc --version} prints. */
final class MircVersion implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"mirc " + Versions.mirc()};
  }
}
